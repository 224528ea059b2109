import Diagnosis
import Wording

extension NearCode {
  /// Asks whether this code was meant, and says why somebody would write the other.
  var question: Text {
    guard let why else { return ScreenWords.didYouMean(known.code) }
    let question = ScreenWords.didYouMean(known.code)
    return Text("\(question) \(why)", "\(question) \(why)")
  }
}

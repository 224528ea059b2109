import ArgumentParser
import Wording

extension Text {
  /// The text in the language of the locale: help is made before any option is read.
  var spoken: String { self[Surroundings.language] }

  /// The text as the help of an option.
  var help: ArgumentHelp { ArgumentHelp(spoken) }
}

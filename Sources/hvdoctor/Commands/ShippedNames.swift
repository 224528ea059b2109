import CShipped
import Diagnosis

extension CodeNames {
  /// The names inside the program, read where they lie and only when one is looked up.
  static var shipped: CodeNames {
    CodeNames(
      codes: UnsafeRawBufferPointer(
        start: shipped_code_names(), count: shipped_code_names_length()),
      facilities: UnsafeRawBufferPointer(
        start: shipped_facility_names(), count: shipped_facility_names_length()))
  }
}

import CShipped
import Diagnosis

extension CodeNames {
  /// The names that travel inside the program.
  static var shipped: CodeNames {
    CodeNames(
      codes: UnsafeRawBufferPointer(
        start: shipped_code_names(), count: shipped_code_names_length()),
      facilities: UnsafeRawBufferPointer(
        start: shipped_facility_names(), count: shipped_facility_names_length()))
  }
}

/// How large a playbook may be before it is refused unread.
package enum Limits {
  package static let bytesPerFile = 1 << 20
  package static let bytes = 4 << 20
  package static let depth = 32
  package static let nodes = 200_000
  package static let files = 64
}

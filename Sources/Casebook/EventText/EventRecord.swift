import Diagnosis
import Playbooks

/// An event as it is written: one flat JSON object; `docs/journal-format.md` says every key.
struct EventRecord: Codable {
  /// The version of the format that this hvdoctor writes, and the newest that it reads.
  static let version = 1

  var v: Int
  var at: Int64
  var by: String
  var happening: String
  var playbook: PlaybookRecord?
  var entity: EntityRecord?
  var `in`: EntityRecord?
  var fact: String?
  var after: String?
  var values: [String]?
  var not: String?
  var dontKnow: Bool?
  var from: String?
  var step: String?
  var outcome: String?
  var reason: String?
  var to: String?
  var note: String?
  var closing: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case v
    case at
    case by
    case happening
    case playbook
    case entity
    case `in`
    case fact
    case after
    case values
    case not
    case dontKnow = "dont-know"
    case from
    case step
    case outcome
    case reason
    case to
    case note
    case closing
  }

  init(at: Int64, by: String, happening: String) {
    v = Self.version
    self.at = at
    self.by = by
    self.happening = happening
  }
}

/// A playbook reference as it is written.
struct PlaybookRecord: Codable {
  var id: String
  var version: String
  var hash: String

  init(_ reference: PlaybookReference) {
    id = reference.id
    version = reference.version
    hash = reference.hash
  }

  var reference: PlaybookReference {
    PlaybookReference(id: id, version: version, hash: hash)
  }
}

/// An entity as it is written; without a name, the only one of its kind.
struct EntityRecord: Codable {
  var kind: String
  var name: String?

  init(_ entity: Entity) {
    kind = entity.kind.name
    name = entity.name
  }

  var entity: Entity {
    Entity(Identifier(kind), named: name)
  }
}

import Foundation
import Testing

@testable import Playbooks

@Suite("The schema for editors")
struct SchemaTests {
  private typealias Object = [String: Any]

  private static func definitions(
    of name: String = "playbook.schema.json"
  ) throws -> [String: Any] {
    let file = Fixtures.repository.appending(path: "Resources/schema/\(name)")
    let schema = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
    return try #require((schema as? Object)?["$defs"] as? Object)
  }

  @Test("every shape of the reader is in the schema, key by key", arguments: Shape.all)
  func shape(shape: Shape) throws {
    try compare(shape, with: try Self.definitions())
  }

  @Test("so is every shape of a site's folder in a schema of its own", arguments: Shape.ofSites)
  func shapeOfSite(shape: Shape) throws {
    try compare(shape, with: try Self.definitions(of: "site.schema.json"))
  }

  private func compare(_ shape: Shape, with definitions: [String: Any]) throws {
    let definition = try #require(definitions[shape.name] as? Object)
    let properties = try #require(definition["properties"] as? Object)
    #expect(properties.keys.sorted() == shape.keys.map(\.name).sorted())
    let required = definition["required"] as? [String] ?? []
    #expect(required.sorted() == shape.keys.filter(\.isRequired).map(\.name).sorted())
    #expect((definition["additionalProperties"] as? Bool == false) == !shape.isOpen)
    for key in shape.keys {
      let property = try #require(properties[key.name] as? Object)
      let words = (property["enum"] as? [Any] ?? []).map { "\($0)" }
      #expect(Set(words) == Set(key.words), "\(shape.name).\(key.name)")
    }
  }

  @Test("the schema of sites refers to shapes that there are, and has no other ones")
  func sites() throws {
    let own = try Self.definitions(of: "site.schema.json")
    #expect(own.keys.sorted() == Shape.ofSites.map(\.name).sorted())
    let file = Fixtures.repository.appending(path: "Resources/schema/site.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let references = text.matches(of: /"([a-z.]*)#\/\$defs\/([a-z-]+)"/)
    #expect(references.count > 20)
    let shared = try Self.definitions()
    for reference in references {
      let known = reference.1.isEmpty ? own : shared
      #expect(known[String(reference.2)] != nil, "\(reference.2)")
    }
  }

  @Test("the schema has no shape that the reader does not know")
  func nothingElse() throws {
    let closed = try Self.definitions().filter { ($0.value as? Object)?["properties"] != nil }
    #expect(closed.keys.sorted() == Shape.all.map(\.name).sorted())
  }

  @Test("the words of conditions are the same")
  func conditions() throws {
    let condition = try #require(try Self.definitions()["condition"] as? Object)
    let forms = try #require(condition["anyOf"] as? [Object])
    let words = try #require(forms.last?["properties"] as? Object).keys
    #expect(
      (words + ["some", "every", "count"]).sorted() == PlaybookReader.conditionWords.sorted())
  }

  @Test("every reference leads somewhere")
  func references() throws {
    let file = Fixtures.repository.appending(path: "Resources/schema/playbook.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let definitions = try Self.definitions()
    let names = text.matches(of: /"#\/\$defs\/([a-z-]+)"/).map { String($0.1) }
    #expect(names.count > 100)
    #expect(Set(names).filter { definitions[$0] == nil } == [])
  }
}

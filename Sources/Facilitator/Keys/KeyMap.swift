import TerminalUI

/// Which keys do what: the table that the program comes with, changed as whoever sits here wants it.
///
/// Every place that takes in keys or names them asks this one, so that hints, menu and help cannot differ from what is pressed.
package struct KeyMap: Equatable, Sendable {
  /// In one place in memory, since the table goes with the words of the screen wherever something is drawn.
  private final class Tables: Equatable, Sendable {
    let bound: [Action: [Key]]
    /// The actions of the whole screen, by their keys.
    let global: [Key: Action]

    init(bound: [Action: [Key]], global: [Key: Action]) { (self.bound, self.global) = (bound, global) }

    static func == (left: Tables, right: Tables) -> Bool { left.bound == right.bound }
  }

  private let tables: Tables

  /// As the program comes.
  package static let shipped = KeyMap([:])

  /// The shipped table with `changed` keys; none is a key taken away.
  private init(_ changed: [Action: [Key]]) {
    var bound: [Action: [Key]] = [:]
    var global: [Key: Action] = [:]
    for action in Action.allCases {
      let keys = changed[action] ?? action.shippedKeys
      bound[action] = keys
      guard action.place != .inputLine, action.place != .record, action != .nextPane, action != .back else { continue }
      for key in keys where global[key] == nil { global[key] = action }
    }
    tables = Tables(bound: bound, global: global)
  }

  /// The keys that do `action`, the first one being the one that hints show; empty where only the menu or a command leads to it.
  package subscript(action: Action) -> [Key] { tables.bound[action] ?? [] }

  /// The action that `key` does wherever the cursor is; nil for keys that belong to the line, a list or nothing.
  package func action(for key: Key) -> Action? { tables.global[key] }

  /// The actions that have other keys than the program comes with, in the order of their table.
  package var changed: [Action] { Action.allCases.filter { self[$0] != $0.shippedKeys } }
}

// MARK: - Binding

extension KeyMap {
  /// The keys that are to do an action, and no others; none takes its keys away.
  package struct Binding: Equatable, Sendable {
    package var action: Action
    package var keys: [Key]

    package init(_ action: Action, _ keys: [Key]) { (self.action, self.keys) = (action, keys) }
  }

  /// Why a binding is not taken.
  package enum Refusal: Error, Equatable, Sendable {
    /// The key has a use that it keeps.
    case reserved(Key, ReservedKey)
    /// The binding with this place in the order that was given has it too.
    case taken(Key, by: Int)
    /// Lists have a use of their own for it, and the action works there too.
    case usedInLists(Key)
    /// Without the key, or the keys, nothing would lead to an action that must be within reach; nil where it is the action's own.
    case onlyWay(Key?, to: Action)
  }

  /// The shipped table with these bindings; a key that one of them names is taken from an action that none of them names.
  ///
  /// Of two bindings with one key the first counts. A binding that is refused counts for nothing, and its action has the shipped keys.
  ///
  /// - Returns: the table, and for each binding that was refused its place in `bindings` and the reason, by their places.
  package static func binding(_ bindings: [Binding]) -> (keys: KeyMap, refused: [(place: Int, reason: Refusal)]) {
    var refused: [Int: Refusal] = [:]
    var taken: [Key: Int] = [:]
    for (place, binding) in bindings.enumerated() {
      if let reason = refusal(of: binding, taken) {
        refused[place] = reason
      } else {
        for key in binding.keys { taken[key] = place }
      }
    }
    while let (place, reason) = barrier(bindings, refused) { refused[place] = reason }
    return (
      KeyMap(table(bindings, refused)), refused.sorted { $0.key < $1.key }.map { (place: $0.key, reason: $0.value) }
    )
  }

  /// What is wrong with a binding by itself and beside those before it, whose keys are `taken`; nil where nothing is.
  private static func refusal(of binding: Binding, _ taken: [Key: Int]) -> Refusal? {
    if binding.keys.isEmpty, binding.action.mustBeWithinReach { return .onlyWay(nil, to: binding.action) }
    for key in binding.keys {
      if let use = ReservedKey(key) { return .reserved(key, use) }
      if binding.action.worksInLists, listKeys.contains(key) { return .usedInLists(key) }
      if let place = taken[key] { return .taken(key, by: place) }
    }
    return nil
  }

  /// The last binding that takes from an action its only ways, which must be within reach; nil where all of those are.
  private static func barrier(_ bindings: [Binding], _ refused: [Int: Refusal]) -> (Int, Refusal)? {
    let table = table(bindings, refused)
    for action in Action.allCases where action.mustBeWithinReach && table[action]?.isEmpty == true {
      for (place, binding) in bindings.enumerated().reversed() where refused[place] == nil {
        if let key = binding.keys.first(where: action.shippedKeys.contains) {
          return (place, .onlyWay(key, to: action))
        }
      }
    }
    return nil
  }

  /// The keys of all actions whose keys are not those of the program, as far as the bindings are not refused.
  private static func table(_ bindings: [Binding], _ refused: [Int: Refusal]) -> [Action: [Key]] {
    var table: [Action: [Key]] = [:]
    for (place, binding) in bindings.enumerated() where refused[place] == nil { table[binding.action] = binding.keys }
    let named = Set(table.values.joined())
    for action in Action.allCases where table[action] == nil && action.shippedKeys.contains(where: named.contains) {
      table[action] = action.shippedKeys.filter { !named.contains($0) }
    }
    return table
  }

  /// The keys that lists and forms have for what is done with their rows.
  static let listKeys = Set(
    ProposalAct.allCases.map(\.key) + CommitmentAct.allCases.map(\.key) + AttendanceScreen.actKeys
      + ClosingForm.actKeys + ProposalGrid.actKeys)
}

import ArgumentParser
import CaseStore
import Desk
import Foundation
import Papers
import Participation

/// Opens and makes the store that the screens work on.
struct StoreKeeper: Sendable {
  let path: String
  /// Whose passphrase it is; nil to try each user's.
  let user: String?
  let planner: Planner

  var hasStore: Bool { FileManager.default.fileExists(atPath: path) }

  func open(_ bytes: [UInt8]) throws(Trouble) -> CaseStore {
    var bytes = bytes
    do throws(StoreError) {
      return try CaseStore.open(path, passphrase: Passphrase(wiping: &bytes), user: user)
    } catch {
      throw Trouble(error)
    }
  }

  /// Whether a passphrase is the one that opened the store.
  func opens(_ store: CaseStore, _ bytes: [UInt8]) throws(Trouble) -> Bool {
    var bytes = bytes
    do throws(StoreError) {
      return try store.isOpened(by: Passphrase(wiping: &bytes))
    } catch {
      throw Trouble(error)
    }
  }

  func make(_ new: NewStore) throws(Trouble) -> CaseStore {
    var bytes = new.passphrase
    do throws(StoreError) {
      return try CaseStore.create(
        at: path, user: User.Profile(name: new.name, role: new.role, team: new.team),
        passphrase: Passphrase(wiping: &bytes))
    } catch {
      throw Trouble(error)
    }
  }

  /// Imports a return, and says what was taken and what was not.
  func importReturn(
    _ path: String, into store: CaseStore, today: CivilDate
  ) throws(Trouble) -> [String] {
    let folder = (path as NSString).expandingTildeInPath
    do {
      let files = try ReturnFolder(folder).files()
      let (read, added) = try ReturnRecording(
        store: store, today: today, planner: planner
      ).record(files)
      return ReturnImportPaper(read, added: added).text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    } catch let error as StoreError {
      throw Trouble(error)
    } catch let complaint as Complaint {
      throw Trouble(complaint.message, exitCode: complaint.code.rawValue)
    } catch {
      throw Trouble("The return could not be imported.")
    }
  }
}

extension Facts {
  static let caseClosed = FactKind(
    .caseClosed, "case-closed", "Case closed", Fact.caseClosed, of: .child,
    right: RecordingRight(
      own: [.socialWorker, .teamManager], stages: .any,
      whose: "The social worker or team manager closes a case."))
}

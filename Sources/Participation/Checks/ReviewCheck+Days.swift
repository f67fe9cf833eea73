extension ReviewCheck {
  /// Looked-after reviews that cannot have been held on the day that is recorded, or that a return on
  /// children looked after would have no place for (SSDA903).
  var impossibleDays: [Finding] {
    let held = meetings(.lookedAfterReview).filter(\.wasHeld)
    return held.enumerated().compactMap { index, review in
      let before = held[..<index].last { $0.day == review.day }
      return impossible(review) ?? before.map { twice(review, $0) } ?? outsideEpisodes(review)
    }
  }

  private func impossible(_ review: RecordOutline) -> Finding? {
    let (day, born) = (review.day, child.born)
    if day < born {
      return finding(
        .reviewBeforeBirth, review.key.meeting, on: day,
        "A looked-after review is recorded as held on \(day.spoken), before "
          + "\(child.calledName) was born on \(born.spoken).",
        do: "Correct the day, or the date of birth if that is wrong.")
    }
    guard day > today else { return nil }
    return finding(
      .reviewInFuture, review.key.meeting, on: day,
      "A looked-after review is recorded as held on \(day.spoken), a day to come.",
      do: "Correct the day, or take back that it was held.")
  }

  private func twice(_ review: RecordOutline, _ before: RecordOutline) -> Finding {
    finding(
      .reviewTwiceOnDay, review.key.meeting, on: review.day,
      "Two looked-after reviews are recorded as held on \(review.day.spoken), this one and "
        + "“\(before.key.meeting)”.",
      do: "Correct the day of one, or take back that it was held; a review in several parts is one."
    )
  }

  /// Short breaks are episodes too, of children who are looked after for them.
  private func outsideEpisodes(_ review: RecordOutline) -> Finding? {
    let isWithin = outline.statuses.contains {
      [.lookedAfter, .shortBreaks].contains($0.status) && $0.holds(on: review.day)
    }
    guard !isWithin else { return nil }
    return finding(
      .reviewOutsideEpisode, review.key.meeting, on: review.day,
      "A looked-after review was held on \(review.day.spoken), and \(child.calledName) is not "
        + "recorded as looked-after on that day.",
      do: "Record when they became looked-after and when that ended, or correct the day.")
  }
}

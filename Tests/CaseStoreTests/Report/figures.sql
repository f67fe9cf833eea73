-- Counts a report's figures over a journal as it is exported: one JSON entry a row in raw(line), bank
-- holidays in holiday(d), and the period and the day in q(first, last, today). Written from PROTOCOL.md
-- and from nothing else; each statement after “-- figure:” gives the number of that figure.

CREATE TABLE kind (
  kind TEXT, asked INT, comes INT, meets INT, invited INT, consulted INT, report INT, decides INT,
  code INT);
INSERT INTO kind VALUES
  ('initial-conference', 1, 1, 1, 1, 1, -2, 1, 1), ('review-conference', 1, 1, 1, 1, 1, -5, 1, 1),
  ('core-group', 1, 1, 0, 1, 0, NULL, 0, 0), ('child-in-need-review', 1, 1, 1, 1, 1, -3, 1, 1),
  ('looked-after-review', 1, 1, 1, 1, 1, -3, 1, 1), ('short-breaks-panel', 1, 1, 0, 1, 0, NULL, 0, 0),
  ('pathway-review', 1, 1, 1, 1, 1, -3, 1, 1), ('foster-carer-review', 1, 0, 0, 0, 0, NULL, 0, 0),
  ('family-group-meeting', 1, 1, 0, 1, 0, NULL, 0, 0), ('other-meeting', 0, 1, 0, 1, 0, NULL, 0, 0);

-- Working days, each with how many there were up to it.
CREATE TABLE day AS
  WITH RECURSIVE days(d) AS (
    SELECT '2025-01-01' UNION ALL SELECT date(d, '+1 day') FROM days WHERE d < '2027-12-31')
  SELECT d, strftime('%w', d) NOT IN ('0', '6') AND d NOT IN (SELECT d FROM holiday) AS w FROM days;
CREATE TABLE wd AS SELECT d, w, SUM(w) OVER (ORDER BY d) AS n FROM day;
CREATE UNIQUE INDEX wd_d ON wd (d);
CREATE INDEX wd_n ON wd (n, d);

-- What holds: neither corrected nor taken back; a correction stands where the corrected entry stood.
CREATE TABLE entry AS SELECT
  json_extract(line, '$.id') AS id, json_extract(line, '$.made') AS made,
  json_extract(line, '$.child') AS child, json_extract(line, '$.meeting') AS meeting,
  json_extract(line, '$.corrects') AS corrects, json_extract(line, '$.fact') AS fact,
  json_extract(line, '$.details') AS v FROM raw;
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_corrects ON entry (corrects);
CREATE TABLE fact AS SELECT
  id, coalesce((SELECT made FROM entry o WHERE o.id = e.corrects), made) AS ord, child, meeting, fact,
  v, v ->> '$.on' AS on_, coalesce(v ->> '$.person', v ->> '$.of', v ->> '$.who', v ->> '$.to',
    v ->> '$.with') AS person
  FROM entry e
  WHERE fact <> 'withdrawn' AND NOT EXISTS (SELECT 1 FROM entry c WHERE c.corrects = e.id);
CREATE INDEX fact_place ON fact (child, meeting, fact);
CREATE INDEX fact_meeting ON fact (meeting, fact);
CREATE INDEX fact_fact ON fact (fact);

-- Meetings that count: held, or their day is past; no strategy meeting, none cancelled or put off.
CREATE TABLE meeting AS
  WITH planned AS (
    SELECT p.meeting, p.v ->> '$.kind' AS kind, p.v ->> '$.children' AS children,
      (SELECT h.on_ FROM fact h WHERE h.meeting = p.meeting AND h.fact = 'meeting-held') AS held,
      EXISTS (SELECT 1 FROM fact c WHERE c.meeting = p.meeting AND c.fact = 'meeting-cancelled')
        AS cancelled,
      EXISTS (SELECT 1 FROM fact c WHERE c.meeting = p.meeting AND c.fact = 'meeting-moved'
        AND c.v ->> '$.to' IS NULL) AS postponed,
      coalesce((SELECT m.v ->> '$.to' FROM fact m WHERE m.meeting = p.meeting
        AND m.fact = 'meeting-moved' AND m.v ->> '$.to' IS NOT NULL ORDER BY ord DESC LIMIT 1),
        p.v ->> '$.date') AS scheduled
    FROM fact p WHERE p.fact = 'meeting-planned')
  SELECT meeting, kind, children, held, coalesce(held, scheduled) AS day FROM planned, q
  WHERE kind <> 'strategy-meeting' AND (held IS NOT NULL
    OR NOT cancelled AND NOT postponed AND scheduled < today)
  AND coalesce(held, scheduled) BETWEEN first AND last;

CREATE TABLE child AS SELECT child, v ->> '$.born' AS born, v ->> '$.team' AS team FROM fact
  WHERE fact = 'child-added';
CREATE TABLE everyone AS
  SELECT m.*, c.value AS child, team, (n.w * 1) AS isWorking, n.n AS number,
    strftime('%Y', day) - strftime('%Y', born) - (strftime('%m-%d', day) < strftime('%m-%d', born))
      AS age
  FROM meeting m, json_each(m.children) c JOIN child ON child.child = c.value JOIN wd n ON n.d = day;
-- An assessment is no meeting.
CREATE TABLE record AS SELECT e.*, k.asked, k.comes, k.meets, k.invited, k.consulted, k.report, k.decides, k.code,
    EXISTS (SELECT 1 FROM fact f WHERE f.child = e.child AND f.fact = 'status-began'
      AND f.v ->> '$.status' = 'child-protection-plan') AS onPlan,
    (SELECT min(d) FROM wd WHERE n = number + 5) AS due5,
    (SELECT min(d) FROM wd WHERE n = number + 15) AS due15,
    (SELECT min(d) FROM wd WHERE n = number + 20) AS due20,
    (SELECT min(d) FROM wd WHERE n = number - isWorking + k.report + 1) AS reportDue
  FROM everyone e JOIN kind k USING (kind);

-- Parents and others with parental responsibility who were around on the day; from 18 on nobody is asked
-- without the young person's agreement, of which this journal has none.
CREATE TABLE around AS
  SELECT r.*, p.v ->> '$.id' AS parent FROM record r
  JOIN fact p ON p.child = r.child AND p.fact = 'person-added'
  WHERE p.v ->> '$.relation' IN ('parent', 'parent-without-responsibility',
    'parent-responsibility-unknown', 'person-with-responsibility')
  AND NOT EXISTS (SELECT 1 FROM fact l WHERE l.child = r.child AND l.fact = 'person-left'
    AND l.v ->> '$.person' = p.v ->> '$.id' AND l.on_ < r.day);
CREATE TABLE toInvite AS SELECT * FROM around WHERE invited AND age < 18;
CREATE TABLE toAsk AS SELECT * FROM around WHERE consulted AND age < 18;

CREATE TABLE consultation AS SELECT r.child, r.meeting, f.person, f.ord, f.v ->> '$.status' AS status,
    coalesce(f.v ->> '$.method', 'form') AS method, coalesce(f.v ->> '$.cameBackEmpty', 0) AS empty
  FROM record r JOIN fact f ON f.child = r.child AND f.meeting = r.meeting AND f.fact = 'consulted';
-- A form is answered where it says something, or where it is said that it came back empty.
CREATE TABLE said AS SELECT DISTINCT child, meeting, coalesce(person, '') AS who,
    v ->> '$.kind' = 'own-words' AS own
  FROM fact WHERE fact = 'view-given' AND trim(v ->> '$.words') <> '';
CREATE TABLE asked AS SELECT DISTINCT child, meeting, coalesce(person, '') AS who FROM consultation c
  WHERE status IN ('views-by-other-means', 'declined') OR status = 'form-completed' AND (empty
    OR EXISTS (SELECT 1 FROM said s WHERE s.child = c.child AND s.meeting = c.meeting
      AND s.who = coalesce(c.person, '')));
CREATE TABLE lastAsked AS SELECT child, meeting, coalesce(person, '') AS who, status, method,
    max(ord) FROM consultation GROUP BY child, meeting, coalesce(person, '');

CREATE TABLE ownView AS SELECT r.child, r.meeting, f.v ->> '$.id' AS id, f.v ->> '$.whoseWords' AS words
  FROM record r JOIN fact f ON f.child = r.child AND f.meeting = r.meeting AND f.fact = 'view-given'
  WHERE f.person IS NULL AND f.v ->> '$.kind' = 'own-words';
-- Met or spoken to before the meeting, and each of the three topics answered, at whichever talk.
CREATE TABLE met AS SELECT child, meeting, coalesce(person, '') AS who,
    max(spoken AND v ->> '$.explained') AND max(spoken AND v ->> '$.papersReached')
      AND max(spoken AND v ->> '$.views' IS NOT NULL) AS whole,
    max(spoken AND v ->> '$.inPrivate') AS private
  FROM (SELECT *, v ->> '$.how' IN ('met', 'telephone', 'video') AS spoken FROM fact
    WHERE fact = 'chair-met') GROUP BY child, meeting, coalesce(person, '');
-- Whoever said something by the meeting's day was asked, unless it was said later that they could not be.
CREATE TABLE heard AS SELECT child, meeting, who FROM asked
  UNION SELECT f.child, f.meeting, coalesce(f.person, '') FROM fact f
    JOIN record r ON r.child = f.child AND r.meeting = f.meeting
  WHERE f.fact = 'view-given' AND f.v ->> '$.kind' = 'own-words' AND trim(f.v ->> '$.words') <> ''
    AND f.on_ <= r.day AND coalesce((SELECT c.v ->> '$.status' <> 'not-able' OR f.on_ > c.on_
      FROM fact c WHERE c.child = f.child AND c.meeting = f.meeting AND c.fact = 'consulted'
        AND coalesce(c.person, '') = coalesce(f.person, '') ORDER BY c.ord DESC LIMIT 1), 1);
CREATE TABLE answer AS SELECT v ->> '$.view' AS view, v ->> '$.answer' AS answer,
    trim(coalesce(v ->> '$.why', '')) AS why, max(ord) FROM fact WHERE fact = 'view-answered'
  GROUP BY v ->> '$.view';

-- The code: overruled, or by how the child took part.
CREATE TABLE part AS SELECT child, meeting, v, max(ord) FROM fact WHERE fact = 'took-part'
  GROUP BY child, meeting;
CREATE TABLE coded AS SELECT r.*, coalesce(
    (SELECT v ->> '$.code' FROM fact f WHERE f.child = r.child AND f.meeting = r.meeting
      AND f.fact = 'code-overruled' ORDER BY ord DESC LIMIT 1),
    CASE
      WHEN age < 4 AND (p.v IS NOT NULL OR held IS NOT NULL) THEN 'PN0'
      WHEN p.v IS NULL THEN NULL
      WHEN p.v ->> '$.presence' = 'in-person' THEN CASE
        WHEN p.v -> '$.conveyed' LIKE '%"speaks"%' THEN 'PN1'
        WHEN p.v -> '$.conveyed' LIKE '%"signs-or-symbols"%' THEN 'PN3'
        WHEN p.v -> '$.conveyed' LIKE '%"own-medium"%' THEN 'PN3'
        WHEN p.v -> '$.conveyed' LIKE '%"advocate-%' THEN 'PN2'
        ELSE 'PN4' END
      WHEN p.v -> '$.conveyed' LIKE '%"own-medium"%' THEN 'PN6'
      WHEN p.v ->> '$.presence' = 'remote' AND (p.v -> '$.conveyed' LIKE '%"speaks"%'
        OR p.v -> '$.conveyed' LIKE '%"signs-or-symbols"%') THEN 'PN6'
      WHEN p.v -> '$.conveyed' LIKE '%"advocate-%' OR p.v -> '$.conveyed' LIKE '%"iro-briefed"%'
        THEN 'PN5'
      ELSE 'PN7' END) AS pn
  FROM record r LEFT JOIN part p ON p.child = r.child AND p.meeting = r.meeting;

-- Exclusions of anybody who was around on the day.
CREATE TABLE exclusion AS
  SELECT e.child, e.meeting, e.person, e.v ->> '$.ground' AS ground,
    trim(coalesce(e.v ->> '$.managersReason', '')) <> '' AS outside,
    d.v AS decision, coalesce(d.v ->> '$.extent.part', CASE WHEN d.v IS NULL
      THEN e.v ->> '$.extent.part' END) IS NULL AS whole,
    EXISTS (SELECT 1 FROM fact t WHERE t.fact = 'exclusion-told' AND t.v ->> '$.request' = e.id) AS told
  FROM record r JOIN fact e ON e.child = r.child AND e.meeting = r.meeting
    AND e.fact = 'exclusion-requested'
  LEFT JOIN fact d ON d.fact = 'exclusion-decided' AND d.child = e.child AND d.meeting = e.meeting
    AND d.v ->> '$.request' = e.id
  WHERE NOT EXISTS (SELECT 1 FROM fact l WHERE l.child = e.child AND l.fact = 'person-left'
    AND l.person = e.person AND l.on_ < r.day);
CREATE TABLE kept AS SELECT * FROM exclusion WHERE decision ->> '$.excluded';

-- Whoever was there, by the last that was recorded.
CREATE TABLE there AS SELECT child, meeting, person FROM (
  SELECT child, meeting, person, v ->> '$.extent' AS extent, max(ord) FROM fact WHERE fact = 'attended'
  GROUP BY child, meeting, person) WHERE extent <> 'none';

-- Reports that are owed, with the first day on which each was shared.
CREATE TABLE report AS
  SELECT 'child' AS whose, reportDue AS due, (SELECT min(on_) FROM fact f WHERE f.child = r.child
    AND f.meeting = r.meeting AND f.fact = 'report-shared' AND f.person IS NULL) AS shared
  FROM record r WHERE report IS NOT NULL AND (age >= 12 OR onPlan AND age >= 11)
  UNION ALL
  SELECT 'parent', reportDue, (SELECT min(on_) FROM fact f WHERE f.child = p.child
    AND f.meeting = p.meeting AND f.fact = 'report-shared' AND f.person = parent)
  FROM toAsk p WHERE report IS NOT NULL;

-- Children owed the outcome, with the day on which they were told.
CREATE TABLE outcome AS SELECT * FROM (SELECT r.*, (SELECT on_ FROM fact f WHERE f.child = r.child
    AND f.meeting = r.meeting AND f.fact = 'outcome-told' AND f.person IS NULL ORDER BY ord DESC
    LIMIT 1) AS told
  FROM record r WHERE age >= 4 AND (asked OR comes));

CREATE TABLE questionnaire AS SELECT a.child, a.meeting, parent, due5,
    EXISTS (SELECT 1 FROM fact f WHERE f.child = a.child AND f.meeting = a.meeting
      AND f.fact IN ('questionnaire-invited', 'questionnaire-answered') AND f.person = parent)
      AS offered,
    EXISTS (SELECT 1 FROM fact f WHERE f.child = a.child AND f.meeting = a.meeting
      AND f.person = parent AND (f.fact = 'questionnaire-answered'
        OR f.fact = 'questionnaire-invited' AND f.v ->> '$.returned')) AS returned
  FROM around a JOIN there t ON t.child = a.child AND t.meeting = a.meeting AND t.person = parent;

CREATE TABLE opinions AS SELECT r.child, r.meeting,
    (SELECT v ->> '$.agrees' FROM fact f WHERE f.child = r.child AND f.meeting = r.meeting
      AND f.fact = 'opinion-given' AND f.v ->> '$.of' = 'social-worker' ORDER BY ord DESC LIMIT 1) AS worker,
    (SELECT v ->> '$.agrees' FROM fact f WHERE f.child = r.child AND f.meeting = r.meeting
      AND f.fact = 'opinion-given' AND f.v ->> '$.of' = 'chair' ORDER BY ord DESC LIMIT 1) AS chair
  FROM record r WHERE kind = 'review-conference' AND age >= 11 AND onPlan;

-- figure: children-at-meetings
SELECT count(*) FROM record;
-- figure: held
SELECT count(*) FROM record WHERE held IS NOT NULL;
-- figure: children-to-ask
SELECT count(*) FROM record WHERE asked AND age >= 4;
-- figure: children-asked
SELECT count(*) FROM record JOIN heard USING (child, meeting) WHERE who = '' AND asked AND age >= 4;
-- figure: asked-by-form
SELECT count(*) FROM record JOIN lastAsked USING (child, meeting)
  JOIN asked a USING (child, meeting, who)
  WHERE who = '' AND record.asked AND age >= 4 AND status = 'form-completed';
-- figure: asked-by-drawing
SELECT count(*) FROM record JOIN lastAsked USING (child, meeting)
  WHERE who = '' AND asked AND age >= 4 AND status = 'views-by-other-means' AND method = 'drawing';
-- figure: asked-by-talk
SELECT count(*) FROM record JOIN lastAsked USING (child, meeting)
  WHERE who = '' AND asked AND age >= 4 AND status = 'views-by-other-means' AND method = 'talk';
-- figure: children-declined
SELECT count(*) FROM record JOIN lastAsked USING (child, meeting)
  WHERE who = '' AND asked AND age >= 4 AND status = 'declined';
-- figure: children-not-able
SELECT count(*) FROM record r JOIN lastAsked USING (child, meeting)
  WHERE who = '' AND asked AND age >= 4 AND status = 'not-able' AND NOT EXISTS (
    SELECT 1 FROM heard a WHERE a.child = r.child AND a.meeting = r.meeting AND a.who = '');
-- figure: children-own-words
SELECT count(*) FROM record r WHERE asked AND age >= 4 AND EXISTS (
  SELECT 1 FROM ownView v WHERE v.child = r.child AND v.meeting = r.meeting);
-- figure: words-own
SELECT count(*) FROM record r WHERE asked AND age >= 4 AND EXISTS (
  SELECT 1 FROM ownView v WHERE v.child = r.child AND v.meeting = r.meeting AND words = 'own');
-- figure: words-written-down
SELECT count(*) FROM record r WHERE asked AND age >= 4 AND EXISTS (SELECT 1 FROM ownView v
  WHERE v.child = r.child AND v.meeting = r.meeting AND words = 'written-down-for-them');
-- figure: words-summarised
SELECT count(*) FROM record r WHERE asked AND age >= 4 AND EXISTS (SELECT 1 FROM ownView v
  WHERE v.child = r.child AND v.meeting = r.meeting AND words = 'summarised');
-- figure: young-to-observe
SELECT count(*) FROM record WHERE asked AND age < 4;
-- figure: young-observed
WITH had AS (
  SELECT child, meeting, CASE v ->> '$.kind' WHEN 'observation' THEN 'observation'
    WHEN 'report' THEN v ->> '$.reporterRole' END AS part
  FROM fact WHERE fact = 'view-given' AND person IS NULL
  UNION SELECT child, meeting, v ->> '$.from' FROM fact WHERE fact = 'report-not-had')
SELECT count(*) FROM record r WHERE asked AND age < 4 AND NOT EXISTS (
  SELECT 1 FROM (SELECT 'observation' AS part UNION SELECT 'professional'
    UNION SELECT 'parent' WHERE EXISTS (
      SELECT 1 FROM around a WHERE a.child = r.child AND a.meeting = r.meeting)
    UNION SELECT 'carer' WHERE EXISTS (SELECT 1 FROM fact p WHERE p.child = r.child
      AND p.fact = 'person-added' AND p.v ->> '$.relation' LIKE '%carer' AND NOT EXISTS (
        SELECT 1 FROM fact l WHERE l.child = r.child AND l.fact = 'person-left'
          AND l.v ->> '$.person' = p.v ->> '$.id' AND l.on_ < r.day))) AS owed
  WHERE NOT EXISTS (SELECT 1 FROM had
    WHERE had.child = r.child AND had.meeting = r.meeting AND had.part = owed.part));
-- figure: looked-after-reviews
SELECT count(*) FROM coded WHERE kind = 'looked-after-review';
-- figure: pn0
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN0';
-- figure: pn1
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN1';
-- figure: pn2
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN2';
-- figure: pn3
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN3';
-- figure: pn4
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN4';
-- figure: pn5
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN5';
-- figure: pn6
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN6';
-- figure: pn7
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn = 'PN7';
-- figure: pn1-to-pn7
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn BETWEEN 'PN1' AND 'PN7';
-- figure: took-part
SELECT count(*) FROM coded WHERE kind = 'looked-after-review'
  AND pn IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6');
-- figure: code-missing
SELECT count(*) FROM coded WHERE kind = 'looked-after-review' AND pn IS NULL;
-- figure: local-codes
SELECT count(*) FROM coded WHERE kind <> 'looked-after-review' AND code AND pn IS NOT NULL;
-- figure: local-took-part
SELECT count(*) FROM coded WHERE kind <> 'looked-after-review' AND code
  AND pn IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6');
-- figure: parents-to-invite
SELECT count(*) FROM toInvite;
-- figure: parents-invited
SELECT count(*) FROM toInvite p WHERE EXISTS (SELECT 1 FROM fact f WHERE f.child = p.child
  AND f.meeting = p.meeting AND f.fact = 'invited' AND f.person = parent
  AND (json_array_length(f.v -> '$.steps') > 0 OR f.v ->> '$.helpAskedOn' IS NOT NULL));
-- figure: parents-attended
SELECT count(*) FROM toInvite p JOIN there t
  ON t.child = p.child AND t.meeting = p.meeting AND t.person = parent;
-- figure: parents-excluded
SELECT count(*) FROM toInvite p WHERE EXISTS (
  SELECT 1 FROM kept k WHERE k.child = p.child AND k.meeting = p.meeting AND k.person = parent);
-- figure: parents-to-ask
SELECT count(*) FROM toAsk;
-- figure: parents-asked
SELECT count(*) FROM toAsk p JOIN heard a
  ON a.child = p.child AND a.meeting = p.meeting AND a.who = parent;
-- figure: parents-not-consulted
SELECT count(*) FROM toAsk p WHERE EXISTS (SELECT 1 FROM fact f WHERE f.child = p.child
    AND f.meeting = p.meeting AND f.fact = 'not-to-consult' AND f.person = parent)
  AND NOT EXISTS (SELECT 1 FROM heard a WHERE a.child = p.child AND a.meeting = p.meeting
    AND a.who = parent);
-- figure: exclusions-requested
SELECT count(*) FROM exclusion;
-- figure: excluded
SELECT count(*) FROM kept;
-- figure: excluded-on-welfare
SELECT count(*) FROM kept WHERE ground = 'welfare';
-- figure: excluded-on-child-asks
SELECT count(*) FROM kept WHERE ground = 'child-asks';
-- figure: excluded-on-disrupt
SELECT count(*) FROM kept WHERE ground = 'disrupt';
-- figure: excluded-by-iro
SELECT count(*) FROM kept WHERE decision ->> '$.by.role' = 'iro';
-- figure: excluded-by-chair
SELECT count(*) FROM kept WHERE decision ->> '$.by.role' = 'chair';
-- figure: excluded-by-team-manager
SELECT count(*) FROM kept WHERE decision ->> '$.by.role' = 'team-manager';
-- figure: excluded-whole
SELECT count(*) FROM kept WHERE whole;
-- figure: excluded-told
SELECT count(*) FROM kept WHERE told;
-- figure: excluded-heard-otherwise
SELECT count(*) FROM kept WHERE trim(coalesce(decision ->> '$.viewsHow', '')) <> '';
-- figure: exclusions-refused
SELECT count(*) FROM exclusion WHERE NOT decision ->> '$.excluded';
-- figure: exclusions-undecided
SELECT count(*) FROM exclusion WHERE decision IS NULL;
-- figure: exclusions-outside-protocol
SELECT count(*) FROM exclusion WHERE outside;
-- figure: opinions-to-take
SELECT count(*) FROM opinions;
-- figure: opinions-agreed
SELECT count(*) FROM opinions WHERE worker AND chair;
-- figure: opinions-not-agreed
SELECT count(*) FROM opinions WHERE worker = 0 OR chair = 0;
-- figure: opinions-open
SELECT count(*) FROM opinions WHERE (worker IS NULL OR chair IS NULL)
  AND coalesce(worker, 1) AND coalesce(chair, 1);
-- figure: children-to-meet
SELECT count(*) FROM record WHERE meets;
-- figure: children-met
SELECT count(*) FROM record JOIN met USING (child, meeting) WHERE who = '' AND meets
  AND (age < 4 OR whole AND (kind <> 'looked-after-review' OR private));
-- figure: parents-met
SELECT count(*) FROM around p JOIN met m
  ON m.child = p.child AND m.meeting = p.meeting AND m.who = parent
  WHERE meets AND age < 18 AND whole;
-- figure: child-reports
SELECT count(*) FROM report WHERE whose = 'child';
-- figure: child-reports-in-time
SELECT count(*) FROM report WHERE whose = 'child' AND shared <= due;
-- figure: child-reports-late
SELECT count(*) FROM report WHERE whose = 'child' AND shared > due;
-- figure: parent-reports-in-time
SELECT count(*) FROM report WHERE whose = 'parent' AND shared <= due;
-- figure: parent-reports-late
SELECT count(*) FROM report WHERE whose = 'parent' AND shared > due;
-- figure: parent-reports-not-shared
SELECT count(*) FROM report WHERE whose = 'parent' AND shared IS NULL;
-- figure: child-advocacy-offered
SELECT count(*) FROM record r WHERE (asked OR comes) AND EXISTS (SELECT 1 FROM fact f
  WHERE f.child = r.child AND f.meeting = r.meeting AND f.fact = 'advocacy-offered'
    AND f.person IS NULL);
-- figure: questionnaires-due
SELECT count(*) FROM questionnaire, q WHERE offered OR due5 < today;
-- figure: questionnaires-offered
SELECT count(*) FROM questionnaire WHERE offered;
-- figure: questionnaires-returned
SELECT count(*) FROM questionnaire WHERE returned;
-- figure: views-recorded
SELECT count(*) FROM ownView;
-- figure: views-to-answer
SELECT count(*) FROM ownView v JOIN outcome o ON o.child = v.child AND o.meeting = v.meeting, q
  WHERE due5 < today OR EXISTS (SELECT 1 FROM answer a WHERE a.view = v.id
    AND (a.answer = 'done' OR a.why <> ''));
-- figure: views-answered
SELECT count(*) FROM ownView v JOIN outcome o ON o.child = v.child AND o.meeting = v.meeting
  JOIN answer a ON a.view = v.id WHERE a.answer = 'done' OR a.why <> '';
-- figure: children-to-tell
SELECT count(*) FROM outcome, q WHERE told IS NOT NULL OR due5 < today;
-- figure: children-told
SELECT count(*) FROM outcome WHERE told IS NOT NULL;
-- figure: told-in-time
SELECT count(*) FROM outcome WHERE told <= due5;
-- figure: told-soon-after
SELECT count(*) FROM outcome JOIN wd ON wd.d = told WHERE n - number <= 10;
-- figure: told-very-late
SELECT count(*) FROM outcome JOIN wd ON wd.d = told WHERE n - number > 20;
-- figure: decisions-due
SELECT count(*) FROM record r, q WHERE decides AND (due5 < today OR EXISTS (
  SELECT 1 FROM fact f WHERE f.meeting = r.meeting AND f.fact = 'decisions-written'));
-- figure: decisions-in-time
SELECT count(*) FROM record r JOIN fact f ON f.meeting = r.meeting AND f.fact = 'decisions-written'
  WHERE decides AND f.on_ <= due5;
-- figure: records-in-time
SELECT count(*) FROM record r JOIN fact f ON f.meeting = r.meeting AND f.fact = 'record-written'
  WHERE decides AND f.on_ <= due15;
-- figure: records-sent-in-time
SELECT count(*) FROM record r JOIN fact f ON f.meeting = r.meeting AND f.fact = 'record-sent'
  WHERE decides AND f.on_ <= due20;
-- figure: assessments
SELECT count(*) FROM everyone WHERE kind = 'assessment';

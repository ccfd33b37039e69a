-- The outcome report reads every session and every answer of a clinic: with all that it reads in an index, in the order of
-- their course, none has to be looked up. Each stands in the place of a narrower index that begins alike.

-- DropIndex
DROP INDEX "Session_courseId_treatedOn_idx";

-- DropIndex
DROP INDEX "Response_courseId_answeredOn_idx";

-- CreateIndex
CREATE INDEX "Session_for_reports_idx" ON "Session"("courseId", "treatedOn", "startTime", "sequence", "id", "clinicId");

-- CreateIndex
CREATE INDEX "Response_for_reports_idx" ON "Response"("courseId", "answeredOn", "sequence", "kind", "sessionId", "symptom1", "symptom2", "activity", "wellbeing", "symptomDuration", "clinicId");

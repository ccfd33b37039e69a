-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN "reviewSessions" TEXT NOT NULL DEFAULT '4,8';

-- DropIndex
DROP INDEX "Course_clinicId_practitionerId_idx";

-- CreateTable
CREATE TABLE "RestedReason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "takenBackAt" DATETIME,
    "takenBackById" TEXT,
    CONSTRAINT "RestedReason_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RestedReason_courseId_idx" ON "RestedReason"("courseId");

-- CreateIndex
CREATE INDEX "AdverseEvent_clinicId_serious_outcome_idx" ON "AdverseEvent"("clinicId", "serious", "outcome");

-- CreateIndex
CREATE INDEX "Course_clinicId_practitionerId_startedOn_idx" ON "Course"("clinicId", "practitionerId", "startedOn");

-- CreateIndex
CREATE INDEX "RedFlagAnswer_state_closedAt_idx" ON "RedFlagAnswer"("state", "closedAt");

-- AlterTable
ALTER TABLE "Response" ADD COLUMN "medicationCompared" TEXT;

-- CreateIndex
CREATE INDEX "Course_clinicId_problem_startedOn_idx" ON "Course"("clinicId", "problem", "startedOn");


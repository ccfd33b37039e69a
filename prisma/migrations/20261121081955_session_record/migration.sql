-- AlterTable
ALTER TABLE "Response" ADD COLUMN "globalChange" INTEGER CHECK ("globalChange" IS NULL OR "globalChange" BETWEEN 1 AND 7);
ALTER TABLE "Response" ADD COLUMN "pain" INTEGER CHECK ("pain" IS NULL OR "pain" BETWEEN 0 AND 10);

-- CreateTable
CREATE TABLE "SessionDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "practitionerId" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedById" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionDraft_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionDraftCopy" (
    "draftId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "memberId"),
    CONSTRAINT "SessionDraftCopy_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "SessionDraft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Protocol" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prescription" TEXT NOT NULL,
    "modalities" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "SafetyFlag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "flag" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "dueDate" TEXT NOT NULL DEFAULT '',
    "since" TEXT NOT NULL DEFAULT '',
    "endedAt" DATETIME,
    "endedById" TEXT,
    "endReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SafetyFlag_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "explained" TEXT NOT NULL DEFAULT '',
    "on" TEXT NOT NULL,
    "takenById" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnOn" TEXT NOT NULL DEFAULT '',
    "withdrawnById" TEXT,
    "withdrawReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Consent_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Intake" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "takenOn" TEXT NOT NULL,
    "complaint" TEXT NOT NULL,
    "since" TEXT NOT NULL DEFAULT '',
    "onset" TEXT NOT NULL DEFAULT '',
    "better" TEXT NOT NULL DEFAULT '',
    "worse" TEXT NOT NULL DEFAULT '',
    "tried" TEXT NOT NULL DEFAULT '',
    "medicalHistory" TEXT NOT NULL DEFAULT '',
    "medication" TEXT NOT NULL DEFAULT '',
    "work" TEXT NOT NULL DEFAULT '',
    "found" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "takenById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Intake_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BodyChart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "sessionId" TEXT,
    "drawnOn" TEXT NOT NULL,
    "areas" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "drawnById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "BodyChart_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BodyChart_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RedFlagScreen" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "screenedOn" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "RedFlagScreen_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RedFlagAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "screenId" TEXT NOT NULL,
    "flag" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "action" TEXT,
    "actionNote" TEXT NOT NULL DEFAULT '',
    "closedAt" DATETIME,
    "closedById" TEXT,
    "closeNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RedFlagAnswer_screenId_fkey" FOREIGN KEY ("screenId") REFERENCES "RedFlagScreen" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AdverseEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "sessionId" TEXT,
    "occurredOn" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "severity" TEXT NOT NULL,
    "serious" BOOLEAN NOT NULL,
    "causality" TEXT NOT NULL,
    "action" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL,
    "resolvedOn" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AdverseEvent_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AdverseEvent_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HomeAdvice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "withdrawnAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "AdviceGiven" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "adviceId" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "AdviceGiven_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnReference" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "withdrawnAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- AlterTable. Written by hand: the draft made these two tables anew, and dropping the old Session would have taken
-- every answer away from its session.
ALTER TABLE "Clinic" ADD COLUMN "painRating" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Clinic" ADD COLUMN "globalChange" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Clinic" ADD COLUMN "letterhead" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "prescription" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "modalities" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "electroHz" INTEGER;
ALTER TABLE "Session" ADD COLUMN "electroHzHigh" INTEGER;
ALTER TABLE "Session" ADD COLUMN "electroMode" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "needleSize" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "needlesIn" INTEGER;
ALTER TABLE "Session" ADD COLUMN "needlesOut" INTEGER;
ALTER TABLE "Session" ADD COLUMN "missingNeedle" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "reaction" TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE "Session" ADD COLUMN "reactionNote" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "homeDone" TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE "Session" ADD COLUMN "homeNote" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "tongue" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "pulse" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "pattern" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "tenderPoints" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "advice" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "referral" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "fee" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "cautions" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Session" ADD COLUMN "signedAt" DATETIME;
ALTER TABLE "Session" ADD COLUMN "signedById" TEXT;

-- What was recorded so far was final from the moment it was sent, by whoever sent it.
UPDATE "Session" SET "signedAt" = "createdAt", "signedById" = "createdById";

-- CreateIndex
CREATE INDEX "SessionDraft_courseId_idx" ON "SessionDraft"("courseId");

-- CreateIndex
CREATE INDEX "SessionDraft_clinicId_practitionerId_idx" ON "SessionDraft"("clinicId", "practitionerId");

-- CreateIndex
CREATE INDEX "Protocol_clinicId_idx" ON "Protocol"("clinicId");

-- CreateIndex
CREATE INDEX "SafetyFlag_patientId_idx" ON "SafetyFlag"("patientId");

-- CreateIndex
CREATE INDEX "Consent_patientId_idx" ON "Consent"("patientId");

-- CreateIndex
CREATE UNIQUE INDEX "Intake_courseId_key" ON "Intake"("courseId");

-- CreateIndex
CREATE INDEX "BodyChart_courseId_drawnOn_idx" ON "BodyChart"("courseId", "drawnOn");

-- CreateIndex
CREATE INDEX "RedFlagScreen_courseId_idx" ON "RedFlagScreen"("courseId");

-- CreateIndex
CREATE INDEX "RedFlagAnswer_screenId_idx" ON "RedFlagAnswer"("screenId");

-- CreateIndex
CREATE INDEX "AdverseEvent_clinicId_occurredOn_idx" ON "AdverseEvent"("clinicId", "occurredOn");

-- CreateIndex
CREATE INDEX "AdverseEvent_courseId_idx" ON "AdverseEvent"("courseId");

-- CreateIndex
CREATE INDEX "HomeAdvice_clinicId_idx" ON "HomeAdvice"("clinicId");

-- CreateIndex
CREATE INDEX "AdviceGiven_sessionId_idx" ON "AdviceGiven"("sessionId");

-- CreateIndex
CREATE INDEX "OwnReference_clinicId_list_idx" ON "OwnReference"("clinicId", "list");

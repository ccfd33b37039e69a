-- CreateTable
CREATE TABLE "Clinic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "smallChange" INTEGER NOT NULL DEFAULT 50,
    "moderateChange" INTEGER NOT NULL DEFAULT 100,
    "largeChange" INTEGER NOT NULL DEFAULT 150,
    "chartUpIsBetter" BOOLEAN NOT NULL DEFAULT false,
    "earlierScoresInView" BOOLEAN NOT NULL DEFAULT false,
    "lastReference" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clinicId" TEXT NOT NULL,
    "completedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Installation_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "passwordHash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Member_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "acceptedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Invitation_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "SignIn_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Patient" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "gp" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Patient_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Course" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "practitionerId" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "startedOn" TEXT NOT NULL,
    "plannedSessions" INTEGER NOT NULL,
    "symptom1Words" TEXT NOT NULL,
    "symptom2Words" TEXT NOT NULL DEFAULT '',
    "activityWords" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Course_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Course_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Course_practitionerId_fkey" FOREIGN KEY ("practitionerId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Discharge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "dischargedOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reopenedAt" DATETIME,
    "reopenedById" TEXT,
    "reopenReason" TEXT,
    CONSTRAINT "Discharge_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "practitionerId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "treatedOn" TEXT NOT NULL,
    "startTime" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_practitionerId_fkey" FOREIGN KEY ("practitionerId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Response" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "sessionId" TEXT,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "answeredOn" TEXT NOT NULL,
    "answeredBy" TEXT NOT NULL,
    "answeredHow" TEXT NOT NULL,
    "earlierScoresInView" BOOLEAN NOT NULL,
    "symptom1" INTEGER NOT NULL,
    "symptom2" INTEGER,
    "activity" INTEGER,
    "wellbeing" INTEGER,
    "newSymptomWords" TEXT NOT NULL DEFAULT '',
    "newSymptom" INTEGER,
    "medicationTaken" BOOLEAN,
    "medication" TEXT NOT NULL DEFAULT '',
    "medicationImportance" TEXT,
    "symptomDuration" TEXT,
    "expectation" INTEGER,
    "somethingElse" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "enteredById" TEXT NOT NULL,
    "enteredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    -- Written by hand: the schema language has no checks, and a score outside the scale must not be in the record.
    CONSTRAINT "Response_scores_check" CHECK (
        "symptom1" IN (0, 1, 2, 3, 4, 5, 6)
        AND ("symptom2" IS NULL OR "symptom2" IN (0, 1, 2, 3, 4, 5, 6))
        AND ("activity" IS NULL OR "activity" IN (0, 1, 2, 3, 4, 5, 6))
        AND ("wellbeing" IS NULL OR "wellbeing" IN (0, 1, 2, 3, 4, 5, 6))
        AND ("newSymptom" IS NULL OR "newSymptom" IN (0, 1, 2, 3, 4, 5, 6))
        AND ("expectation" IS NULL OR "expectation" BETWEEN 0 AND 10)
    ),
    CONSTRAINT "Response_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Response_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Response_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changes" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clinicId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "patientId" TEXT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE UNIQUE INDEX "Installation_clinicId_key" ON "Installation"("clinicId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");

-- CreateIndex
CREATE INDEX "Member_clinicId_idx" ON "Member"("clinicId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_clinicId_idx" ON "Invitation"("clinicId");

-- CreateIndex
CREATE INDEX "SignIn_memberId_idx" ON "SignIn"("memberId");

-- CreateIndex
CREATE INDEX "SignInFailure_key_at_idx" ON "SignInFailure"("key", "at");

-- CreateIndex
CREATE INDEX "SignInFailure_at_idx" ON "SignInFailure"("at");

-- CreateIndex
CREATE INDEX "Patient_clinicId_birthDate_idx" ON "Patient"("clinicId", "birthDate");

-- CreateIndex
CREATE INDEX "Patient_clinicId_familyName_givenName_idx" ON "Patient"("clinicId", "familyName", "givenName");

-- CreateIndex
CREATE UNIQUE INDEX "Patient_clinicId_reference_key" ON "Patient"("clinicId", "reference");

-- CreateIndex
CREATE INDEX "Course_clinicId_practitionerId_idx" ON "Course"("clinicId", "practitionerId");

-- CreateIndex
CREATE INDEX "Course_patientId_idx" ON "Course"("patientId");

-- CreateIndex
CREATE INDEX "Discharge_courseId_idx" ON "Discharge"("courseId");

-- CreateIndex
CREATE INDEX "Session_courseId_treatedOn_idx" ON "Session"("courseId", "treatedOn");

-- CreateIndex
CREATE INDEX "Session_clinicId_treatedOn_idx" ON "Session"("clinicId", "treatedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Session_courseId_sequence_key" ON "Session"("courseId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Response_sessionId_key" ON "Response"("sessionId");

-- CreateIndex
CREATE INDEX "Response_courseId_answeredOn_idx" ON "Response"("courseId", "answeredOn");

-- CreateIndex
CREATE UNIQUE INDEX "Response_courseId_sequence_key" ON "Response"("courseId", "sequence");

-- CreateIndex
CREATE INDEX "Amendment_clinicId_subject_subjectId_idx" ON "Amendment"("clinicId", "subject", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_clinicId_patientId_idx" ON "AuditEntry"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "AuditEntry_clinicId_at_idx" ON "AuditEntry"("clinicId", "at");

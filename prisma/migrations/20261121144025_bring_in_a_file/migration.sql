-- AlterTable
ALTER TABLE "Course" ADD COLUMN "importId" TEXT;
ALTER TABLE "Course" ADD COLUMN "resting" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Patient" ADD COLUMN "importId" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "importId" TEXT;

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinicId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "inspection" TEXT,
    "settings" TEXT,
    "twins" TEXT NOT NULL DEFAULT '[]',
    "counts" TEXT,
    "failure" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "Import_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportedRow" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "values" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "responseId" TEXT NOT NULL,
    CONSTRAINT "ImportedRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: as columns, so that the checks on the scores stay
ALTER TABLE "Response" ADD COLUMN "importId" TEXT;
ALTER TABLE "Response" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Import_clinicId_uploadedAt_idx" ON "Import"("clinicId", "uploadedAt");

-- CreateIndex
CREATE INDEX "AdverseEvent_sessionId_idx" ON "AdverseEvent"("sessionId");

-- CreateIndex
CREATE INDEX "BodyChart_sessionId_idx" ON "BodyChart"("sessionId");

-- CreateIndex
CREATE INDEX "Course_importId_version_idx" ON "Course"("importId", "version");

-- CreateIndex
CREATE INDEX "Patient_importId_version_idx" ON "Patient"("importId", "version");

-- CreateIndex
CREATE INDEX "Session_importId_version_idx" ON "Session"("importId", "version");

-- CreateIndex
CREATE INDEX "Response_importId_version_idx" ON "Response"("importId", "version");

-- CreateIndex
CREATE INDEX "Course_clinicId_practitionerId_resting_idx" ON "Course"("clinicId", "practitionerId", "resting");

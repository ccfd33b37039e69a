-- CreateIndex
CREATE INDEX "Course_clinicId_problem_startedOn_idx" ON "Course"("clinicId", "problem", "startedOn");

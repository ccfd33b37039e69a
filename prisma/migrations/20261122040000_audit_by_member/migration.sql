-- Whose records a member had open last is asked of the end of the audit, and without an index every row of the clinic was
-- read for it.

-- CreateIndex
CREATE INDEX "AuditEntry_memberId_idx" ON "AuditEntry"("memberId");

-- AlterTable
ALTER TABLE "Response" ADD COLUMN "medicationCompared" TEXT;

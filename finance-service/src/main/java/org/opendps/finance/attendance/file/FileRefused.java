package org.opendps.finance.attendance.file;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a file cannot be taken as a whole. */
sealed interface FileRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record FileReferenceUsed(String reference, UUID fileId) implements FileRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Another file has this reference";
        }

        @Override
        public String detail() {
            return "A file with other content was taken with the reference " + reference
                    + " before, and nothing of this one was. Read what became of that one at /v1/attendance-files/"
                    + fileId
                    + "; send this one with a reference of its own.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("fileId", fileId);
        }
    }
}

package org.opendps.finance.attendance.file;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a file cannot be taken as a whole. */
sealed interface FileRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record FileUnreadable(String why) implements FileRefused {

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String title() {
            return "The file cannot be read";
        }

        @Override
        public String detail() {
            return "The file cannot be read: " + why
                    + ". Send CSV in UTF-8 with commas, the names of the columns first: "
                    + String.join(",", FileLine.COLUMNS) + ".";
        }
    }

    record FileColumnsWrong(List<String> missing, List<String> unknown) implements FileRefused {

        @Override
        public String title() {
            return "Other columns than expected";
        }

        @Override
        public String detail() {
            return "Missing are " + missing + ", and unknown are " + unknown + ". The columns are "
                    + String.join(", ", FileLine.COLUMNS) + "; the first three are needed.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("missing", missing, "unknown", unknown);
        }
    }

    record FileTooLong(int most) implements FileRefused {

        @Override
        public String title() {
            return "Too many lines";
        }

        @Override
        public String detail() {
            return "A file has " + most
                    + " lines at the most. Split it between two weeks or placements, and give each part"
                    + " a reference of its own. Nothing of it was taken.";
        }
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

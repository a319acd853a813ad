package org.opendps.finance.reconciliation;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a file is not taken, or not posted. */
sealed interface ImportRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record Violation(String field, String message) {}

    record ImportUnreadable(String why) implements ImportRefused {

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
                    + ". Send CSV in UTF-8 with commas, the names of the columns first.";
        }
    }

    record ImportColumnsWrong(List<String> missing, List<String> unknown) implements ImportRefused {

        @Override
        public String title() {
            return "Other columns than expected";
        }

        @Override
        public String detail() {
            return "Missing are " + missing + ", and unknown are " + unknown + ". The columns are "
                    + String.join(", ", PartRow.COLUMNS) + ".";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("missing", missing, "unknown", unknown);
        }
    }

    record ImportTooLong(int most) implements ImportRefused {

        @Override
        public String title() {
            return "Too many rows";
        }

        @Override
        public String detail() {
            return "An import takes " + most + " rows at the most. Split the file, each part with its own total.";
        }
    }

    record ImportRowsWrong(List<Violation> violations) implements ImportRefused {

        private static final int MOST = 500;

        @Override
        public String title() {
            return "Rows that cannot be taken";
        }

        @Override
        public String detail() {
            return "Nothing was kept. Correct what `violations` lists, all of it, and send the file again.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("violations", violations.subList(0, Math.min(MOST, violations.size())));
        }
    }

    record ImportKnown(String reference) implements ImportRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "This file was sent before";
        }

        @Override
        public String detail() {
            return "There is an import with the reference " + reference
                    + ". Look at that one; a corrected file is taken when it is cancelled, or under another reference.";
        }
    }

    record OwnImport(String who) implements ImportRefused {

        @Override
        public String title() {
            return "Nobody posts what they sent";
        }

        @Override
        public String detail() {
            return who + " sent this file. Somebody else must post it.";
        }
    }
}

package org.opendps.calloff.placement.intake;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a file cannot be taken as a whole. */
sealed interface ImportRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

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
                    + String.join(", ", ImportRow.COLUMNS) + ".";
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
            return "An import takes " + most + " rows at the most. Split the file: rows that were brought in are not"
                    + " brought in again.";
        }
    }
}

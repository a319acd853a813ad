package org.opendps.finance.table;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a file is not taken. Nothing of it was. */
sealed interface CsvRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record FileUnreadable(String why, List<String> columns) implements CsvRefused {

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
                    + ". Send CSV in UTF-8 with commas, the names of the columns first: " + String.join(",", columns)
                    + ".";
        }
    }

    record FileColumnsWrong(CsvTable table, List<String> missing, List<String> unknown) implements CsvRefused {

        @Override
        public String title() {
            return "Other columns than expected";
        }

        @Override
        public String detail() {
            return "Missing are " + missing + ", and unknown are " + unknown + ". The columns are "
                    + String.join(", ", table.columns()) + "; needed are " + String.join(", ", table.needed()) + ".";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("missing", missing, "unknown", unknown);
        }
    }

    record FileTooLong(int most) implements CsvRefused {

        @Override
        public String title() {
            return "Too many lines";
        }

        @Override
        public String detail() {
            return "A file has " + most
                    + " lines at the most. Split it, and give each part a reference of its own. Nothing of"
                    + " it was taken.";
        }
    }
}

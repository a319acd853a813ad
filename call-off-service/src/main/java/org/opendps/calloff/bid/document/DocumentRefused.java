package org.opendps.calloff.bid.document;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a document cannot be taken. */
sealed interface DocumentRefused extends Refusal {

    record DocumentTooLarge(int atMost) implements DocumentRefused {

        @Override
        public int status() {
            return 413;
        }

        @Override
        public String title() {
            return "The document is too large";
        }

        @Override
        public String detail() {
            return "A document has at most " + atMost / (1024 * 1024) + " MB. Make it smaller, or send it in parts.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("atMost", atMost);
        }
    }

    record DocumentKindNotTaken() implements DocumentRefused {

        @Override
        public int status() {
            return 415;
        }

        @Override
        public String title() {
            return "Not a document that is taken";
        }

        @Override
        public String detail() {
            return "Send a PDF, PNG or JPEG. What counts is how the file begins, not what it is called.";
        }
    }

    record DocumentsEnough(int atMost) implements DocumentRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Enough documents";
        }

        @Override
        public String detail() {
            return "A bid, and an answer to the council, has at most " + atMost
                    + " documents. Put several into one file, or remove one of a bid first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("atMost", atMost);
        }
    }

    record DocumentNameMissing() implements DocumentRefused {

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String title() {
            return "What is it called?";
        }

        @Override
        public String detail() {
            return "Give the file's name as the query parameter name, with at most 200 characters.";
        }
    }
}

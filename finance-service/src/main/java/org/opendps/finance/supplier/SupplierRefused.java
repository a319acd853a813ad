package org.opendps.finance.supplier;

import org.opendps.blocks.problem.Refusal;

/** Why another number of a supplier is not taken. */
sealed interface SupplierRefused extends Refusal {

    record OwnSupplierNumber(String who) implements SupplierRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Nobody approves what they proposed";
        }

        @Override
        public String detail() {
            return who + " proposed this number. Somebody else must compare it with the finance system and approve it.";
        }
    }

    record OtherNumberProposed(String approved, String proposed) implements SupplierRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "Another number was proposed";
        }

        @Override
        public String detail() {
            return proposed + " waits, and not " + approved
                    + ". Compare it with the finance system, and approve or reject it.";
        }
    }

    record NoNumberProposed(String number) implements SupplierRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "No number waits";
        }

        @Override
        public String detail() {
            return "The provider is paid as " + number + ", and no other number was proposed.";
        }
    }
}

package org.opendps.calloff.competition.lot;

import java.util.List;
import org.opendps.blocks.problem.Refusal;

/** Why the purchasing system does not have on offer what is asked for. */
public sealed interface OfferingRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NotOnOffer(String category, String area, List<String> categories, List<String> areas)
            implements OfferingRefused {

        @Override
        public String title() {
            return "Category or area unknown";
        }

        @Override
        public String detail() {
            return "The purchasing system does not have " + category + " in " + area + ". Its categories are "
                    + String.join(", ", categories) + "; its areas are " + String.join(", ", areas) + ".";
        }
    }

    record PurchasingSystemNotOpen(String title, String currentState) implements OfferingRefused {

        @Override
        public String title() {
            return "Purchasing system not open";
        }

        @Override
        public String detail() {
            return "Nothing can be called off from " + title + " today: it is " + currentState
                    + ", or the day is outside its validity.";
        }
    }

    record PurchasingSystemOfAnotherCouncil(String title) implements OfferingRefused {

        @Override
        public String title() {
            return "Purchasing system of another council";
        }

        @Override
        public String detail() {
            return title + " belongs to another council. Call off from one of your own.";
        }
    }
}

package org.opendps.finance.attendance.query;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.attendance.party.Side;

/** Why a question is not taken a step further, or a return is not approved for one. */
sealed interface QueryRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record OwnQuery(Side askedFor) implements QueryRefused {

        @Override
        public String title() {
            return "The other side answers";
        }

        @Override
        public String detail() {
            return (askedFor == Side.COUNCIL ? "The council" : "The provider")
                    + " asked this. The other side answers it; close it when it is settled.";
        }
    }

    record QueryOfTheOtherSide() implements QueryRefused {

        @Override
        public String title() {
            return "Whoever asked closes it";
        }

        @Override
        public String detail() {
            return "The council asked this: answer it, and the council closes it.";
        }
    }

    record TooManyQueries(int most) implements QueryRefused {

        @Override
        public String title() {
            return "Too many questions";
        }

        @Override
        public String detail() {
            return "A return has " + most + " questions at the most. Close it by rejecting the return with a reason, or"
                    + " talk to each other.";
        }
    }

    record QueryNotClosed(List<UUID> queries) implements QueryRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "A question is open";
        }

        @Override
        public String detail() {
            return "This return has questions that are not closed. Read them at /queries of the return, close each at its"
                    + " /closing, and approve then; or reject the return.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("queries", queries);
        }
    }
}

package org.opendps.calloff.placement.subject;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why nobody can be placed like that. */
public sealed interface SubjectRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PersonUnderEighteen() implements SubjectRefused {

        @Override
        public String title() {
            return "Person under 18";
        }

        @Override
        public String detail() {
            return "Nobody under 18 is placed here: ask the council's children's services.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Care Act 2014 s.2(8)");
        }
    }

    record PlacesOfNobody(String step) implements SubjectRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Places of a group";
        }

        @Override
        public String detail() {
            return "These places are for nobody in particular, so there is no " + step
                    + ". Their terms can be varied and extended, the provider changed, and the placement ended.";
        }
    }

    record OnePersonOnePlace() implements SubjectRefused {

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "One person, one place";
        }

        @Override
        public String detail() {
            return "This placement is for one person: leave places out. More days are more sessions.";
        }
    }
}

package org.opendps.calloff.competition.criteria;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.competition.lot.CallOffKind;

/** Why a scoring method, or scores under it, cannot be used. */
public sealed interface MethodUnsound extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record WeightsMustAddUp(String total) implements MethodUnsound {

        @Override
        public String title() {
            return "Weights do not add up";
        }

        @Override
        public String detail() {
            return "The weights of the price and of all questions add up to " + total
                    + ". Change them to add up to 100.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("total", total, "citation", "Procurement Act 2023 s.23(3)");
        }
    }

    record MinimumAboveMaximum(int minimum, int maximum) implements MethodUnsound {

        @Override
        public String title() {
            return "No score can pass";
        }

        @Override
        public String detail() {
            return "The least score to pass is " + minimum + ", above the highest score " + maximum
                    + ". Lower the one or raise the other.";
        }
    }

    record LineWithoutChoice() implements MethodUnsound {

        @Override
        public String title() {
            return "A line without a choice";
        }

        @Override
        public String detail() {
            return "choiceLine says from how many points on an offer can be chosen, and nobody chooses here: leave it out,"
                    + " or set personChooses.";
        }
    }

    record NobodyToChoose(CallOffKind kind) implements MethodUnsound {

        @Override
        public String title() {
            return "Nobody to choose";
        }

        @Override
        public String detail() {
            return "A call-off of kind " + kind
                    + " is for nobody in particular, so that no person chooses among the offers:"
                    + " leave personChooses and choiceLine out.";
        }
    }

    record QuestionNamedTwice(String question) implements MethodUnsound {

        @Override
        public String title() {
            return "Two criteria with one name";
        }

        @Override
        public String detail() {
            return "Two criteria are called " + question + ". Give each question an id of its own.";
        }
    }

    record TieBreakListedTwice(TieBreak step) implements MethodUnsound {

        @Override
        public String title() {
            return "A tie-break listed twice";
        }

        @Override
        public String detail() {
            return "What " + step + " leaves equal the first time it leaves equal the second. List it once.";
        }
    }

    record ScoreEachQuestion(List<String> questions) implements MethodUnsound {

        @Override
        public String title() {
            return "A score for each question";
        }

        @Override
        public String detail() {
            return "Give one score for each of " + String.join(", ", questions) + ", and for nothing else.";
        }
    }

    record ScoreOffTheScale(String question, int score, int maximum) implements MethodUnsound {

        @Override
        public String title() {
            return "Score off the scale";
        }

        @Override
        public String detail() {
            return question + " scored " + score + "; the scale goes from 0 to " + maximum + ".";
        }
    }

    record MeaningOffTheScale(int score, int maximum) implements MethodUnsound {

        @Override
        public String title() {
            return "A meaning of no score";
        }

        @Override
        public String detail() {
            return "scoreMeanings explains " + score + "; the scale goes from 0 to " + maximum + ".";
        }
    }

    record SocialValueOutOfRange(String weight, int least, int most) implements MethodUnsound {

        @Override
        public String title() {
            return "The weight of social value";
        }

        @Override
        public String detail() {
            return "Questions with socialValue weigh " + weight + " per cent together; the council's policy asks for "
                    + least + " to " + most + ".";
        }
    }
}

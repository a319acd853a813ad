package org.opendps.calloff.competition.criteria;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why criteria lie outside what the purchasing system declared. */
public sealed interface CriteriaRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record CriteriaNotDeclared(List<String> unknown, List<String> weights, String declared) implements CriteriaRefused {

        @Override
        public String title() {
            return "Criteria that were not declared";
        }

        @Override
        public String detail() {
            return "The purchasing system declared " + declared
                    + ". Let each question name one of them as its criterion,"
                    + " with weights that add up to the declared ones."
                    + (unknown.isEmpty() ? "" : " Not declared: " + String.join(", ", unknown) + ".")
                    + (weights.isEmpty() ? "" : " To be met: " + String.join(", ", weights) + ".");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "PCR 2015 reg 34(23), (24); Procurement Act 2023 s.23, s.24");
        }
    }
}

package org.opendps.calloff.competition.criteria;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.opendps.calloff.provider.DeclaredCriterion;

/**
 * The criteria of a call-off are those that the purchasing system's notice declared, formulated more precisely (PCR 2015
 * reg 34(23), (24), reg 67(9); Procurement Act 2023 s.23, s.24). A system that declared none leaves them to the call-off.
 */
public record DeclaredCriteria(List<DeclaredCriterion> declared) {

    private static final String PRICE = "PRICE";

    /** @throws org.opendps.blocks.problem.Refused 422 {@code criteria-not-declared} */
    public void mustHold(Criteria criteria) {
        if (declared.isEmpty()) {
            return;
        }
        var used = used(criteria);
        var known = declared.stream().map(DeclaredCriterion::code).toList();
        var wrong = used.keySet().stream().filter(code -> !known.contains(code)).toList();
        var weights = declared.stream()
                .filter(criterion -> criterion.weight() != null)
                .filter(criterion -> used.getOrDefault(criterion.code(), BigDecimal.ZERO)
                                .compareTo(BigDecimal.valueOf(Objects.requireNonNull(criterion.weight())))
                        != 0)
                .map(criterion -> criterion.code() + " " + criterion.weight())
                .toList();
        if (!wrong.isEmpty() || !weights.isEmpty()) {
            throw new CriteriaRefused.CriteriaNotDeclared(wrong, weights, inWords()).refused();
        }
    }

    /** The weight of each declared criterion in this call-off. */
    private Map<String, BigDecimal> used(Criteria criteria) {
        var used = new LinkedHashMap<String, BigDecimal>();
        if (criteria.priceWeight().percent().signum() > 0) {
            used.put(PRICE, criteria.priceWeight().percent());
        }
        criteria.questions()
                .forEach(question ->
                        used.merge(codeOf(question), question.weight().percent(), BigDecimal::add));
        return used;
    }

    /** As it says; when only one criterion beside the price was declared, that one. */
    private String codeOf(Criteria.Question question) {
        if (question.criterion() != null) {
            return question.criterion();
        }
        var others = declared.stream()
                .map(DeclaredCriterion::code)
                .filter(code -> !code.equals(PRICE))
                .toList();
        return others.size() == 1 ? others.getFirst() : question.id();
    }

    private String inWords() {
        return declared.stream()
                .map(criterion ->
                        criterion.weight() == null ? criterion.code() : criterion.code() + " " + criterion.weight())
                .collect(Collectors.joining(", "));
    }
}

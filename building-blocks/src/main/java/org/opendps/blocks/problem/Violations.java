package org.opendps.blocks.problem;

import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request breaks, named as its sender knows it: the parameters of a list are in the query though we read them
 * together, and what a map or list holds has no name beside its key.
 */
final class Violations {

    private static final Pattern OURS = Pattern.compile("\\.?<(map value|map key|list element|iterable element)>");

    private Violations() {}

    static List<Map<String, String>> named(List<?> violations, ConstraintViolationException fault) {
        var inQuery = fault.getConstraintViolations().stream()
                .filter(Violations::isInQuery)
                .map(violation -> last(violation.getPropertyPath()))
                .collect(Collectors.toSet());
        return violations.stream()
                .filter(Violation.class::isInstance)
                .map(violation -> named((Violation) violation, inQuery))
                .toList();
    }

    private static Map<String, String> named(Violation violation, Set<String> inQuery) {
        var in = inQuery.contains(violation.field) ? "query" : violation.in;
        return Map.of("field", OURS.matcher(violation.field).replaceAll(""), "in", in, "message", violation.message);
    }

    private static boolean isInQuery(ConstraintViolation<?> violation) {
        var bean = violation.getLeafBean();
        var name = last(violation.getPropertyPath());
        return bean != null
                && Arrays.stream(bean.getClass().getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(name) && field.isAnnotationPresent(QueryParam.class));
    }

    private static String last(Path path) {
        var name = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                name = String.valueOf(node.getName());
            }
        }
        return name;
    }
}

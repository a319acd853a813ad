package org.opendps.blocks.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.json.SensibleDate;

/**
 * Reads the values of query parameters. The framework answers 404 to one that it cannot read, as if the path were
 * wrong; here the answer names the parameter and what it takes. An id in the path stays with the framework.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .flatMap(parameter -> reading(parameter, type))
                .orElse(null);
    }

    private static <T> Optional<ParamConverter<T>> reading(String parameter, Class<T> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(new Reading<>(parameter, "a whole number", Integer::valueOf));
        }
        if (type == UUID.class) {
            return Optional.of(new Reading<>(parameter, "a UUID", UUID::fromString));
        }
        if (type == LocalDate.class) {
            return Optional.of(new Reading<>(parameter, "a date such as 2026-11-23", QueryValues::date));
        }
        if (type == Instant.class) {
            return Optional.of(new Reading<>(parameter, "a moment such as 2026-11-23T12:00:00Z", Instant::parse));
        }
        var written = type.getAnnotation(WrittenAs.class);
        if (written != null) {
            return Optional.of(new Reading<>(parameter, written.value(), text -> made(type, text)));
        }
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.<Object>identity()));
            var allowed = "one of " + names.keySet().stream().sorted().collect(Collectors.joining(", "));
            return Optional.of(new Reading<>(parameter, allowed, text -> oneOf(names, text)));
        }
        return Optional.empty();
    }

    private static Object made(Class<?> type, String text) {
        try {
            return type.getMethod("fromString", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is written in queries and cannot be read", e);
        }
    }

    private static LocalDate date(String written) {
        var date = LocalDate.parse(written);
        if (!SensibleDate.isSensible(date)) {
            throw new IllegalArgumentException("beyond the lifetimes of people");
        }
        return date;
    }

    private static Object oneOf(Map<String, Object> names, String written) {
        var constant = names.get(written);
        if (constant == null) {
            throw new IllegalArgumentException("no such name");
        }
        return constant;
    }

    private record Reading<T>(String parameter, String allowed, Function<String, Object> read)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // made for the type that it reads
        public T fromString(String written) {
            try {
                return (T) read.apply(written);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new WrongQueryValue(parameter, allowed, e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

package org.opendps.test;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A refusal or an event of any values, to be asked for what does not depend on them. */
record Sample(Object value) {

    static Sample of(Class<?> type) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Sample(constructor.newInstance(
                    Arrays.stream(types).map(Sample::anything).toArray()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + " cannot be made", e);
        }
    }

    private static @Nullable Object anything(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == List.class ? List.of() : type == Set.class ? Set.of() : type == Map.class ? Map.of() : null;
    }

    Object tell(String method) {
        try {
            var found = value.getClass().getMethod(method);
            found.setAccessible(true);
            return found.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass().getName() + " does not tell its " + method, e);
        }
    }
}

package org.opendps.blocks.export;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;

/** Answers the first page as ever and leaves word how the writer gets at the next ones. */
@Exported
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ExportInterceptor {

    private static final MediaType SPREADSHEET = MediaType.valueOf(Exported.CSV);

    private final EntityManager database;

    ExportInterceptor(EntityManager database) {
        this.database = database;
    }

    @AroundInvoke
    @Nullable
    Object export(InvocationContext invocation) throws Exception {
        var request = Objects.requireNonNull(CurrentRequestManager.get());
        var paging = Arrays.stream(invocation.getParameters())
                .filter(PageRequest.class::isInstance)
                .map(PageRequest.class::cast)
                .findFirst();
        boolean whole = isForASpreadsheet(request)
                && !request.getUriInfo().getQueryParameters().containsKey("limit");
        @Nullable
        Function<String, Page<?>> following = whole && paging.isPresent() ? next(invocation, paging.get()) : null;
        request.setProperty(Sheet.PROPERTY, new Sheet(row(invocation.getMethod()), following));
        if (following != null) {
            paging.get().turnTo(paging.get().after(), PageRequest.MOST);
        }
        return invocation.proceed();
    }

    /** The framework chooses in the same way, but later. */
    private static boolean isForASpreadsheet(ResteasyReactiveRequestContext request) {
        return request.getHttpHeaders().getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(SPREADSHEET))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private Function<String, Page<?>> next(InvocationContext invocation, PageRequest paging) {
        return cursor -> {
            // what was written is not kept in memory
            database.clear();
            paging.turnTo(cursor, PageRequest.MOST);
            try {
                var answer = (RestResponse<?>) Objects.requireNonNull(invocation.proceed());
                return (Page<?>) answer.getEntity();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A page of a list could not be read", e);
            }
        };
    }

    /** The innermost type of {@code RestResponse<Page<Row>>} or {@code List<Row>}. */
    private static Class<?> row(Method list) {
        Type type = list.getGenericReturnType();
        while (type instanceof ParameterizedType outer) {
            type = outer.getActualTypeArguments()[0];
        }
        return (Class<?>) type;
    }
}

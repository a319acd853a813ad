package org.opendps.blocks.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.opendps.blocks.json.StorableText;

/** The character NUL can be sent in a query, and nothing that is stored can match it: PostgreSQL does not take it. */
@Provider
public class StorableQuery implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((parameter, values) -> {
            if (!values.stream().allMatch(StorableText::isStorable)) {
                throw new WrongQueryValue(parameter, "text without the character NUL").problem();
            }
        });
    }
}

package org.opendps.blocks.openapi;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.DELETE;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.PATCH;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.PUT;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What follows for an operation from its method and from what it takes. */
record DocumentedOperation(String path, PathItem.HttpMethod method, Operation operation) {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String ON_BEHALF_OF = "On-Behalf-Of";
    private static final String SHARE_TOKEN = "Share-Token";
    private static final String WITHOUT_LOGIN = "without login";

    void complete(PathItem item) {
        parameters();
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationName.of(this));
        }
        if (isPublic()) {
            operation.setSecurity(List.of());
        }
        successes(item);
        problems();
        deprecation();
    }

    private void deprecation() {
        if (operation.getExtensions() != null) {
            Deprecation.of(operation.getExtensions()).ifPresent(deprecation -> {
                operation.setDeprecated(true);
                operation.setDescription(said() + " " + deprecation.inWords());
                for (var good : List.of("200", "201", "204")) {
                    answers(good, "Deprecation", "Since when it is deprecated (RFC 9745)");
                    answers(good, "Sunset", "From when on it may not be there (RFC 8594)");
                }
            });
        }
    }

    private void parameters() {
        if (method == POST) {
            header(
                    IDEMPOTENCY_KEY,
                    "Your name for this request: sent again with it, the stored answer is repeated. Kept for 24 hours");
        }
        if (said().contains(ON_BEHALF_OF)) {
            header(ON_BEHALF_OF, "The id of the provider for which a portal or a support officer acts");
        }
        known().stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .required(overwrites())
                        .description("The ETag of what was read: nobody overwrites what they have not seen"));
    }

    private void successes(PathItem item) {
        answers("201", "Location", "Where it can be read");
        if (takes("after")) {
            answers("200", "Link", "The page that follows, as rel=next");
        }
        if (method == POST) {
            answers(creates() ? "201" : "200", "Idempotent-Replayed", "true when this is the stored answer");
        }
        if (method == GET && item.getPUT() != null) {
            answers("200", "ETag", "Which version it is: send it as If-Match when you change it");
        }
    }

    private void problems() {
        boolean changes = method != GET;
        boolean hasBody = operation.getRequestBody() != null;
        says(Answer.MALFORMED, hasBody || !known().isEmpty());
        says(Answer.NOT_AUTHENTICATED, !isPublic());
        says(Answer.NOT_ALLOWED, !isPublic());
        says(Answer.NOT_FOUND, path.contains("{") || hasBody || takes(ON_BEHALF_OF) || takes(SHARE_TOKEN));
        says(Answer.CONFLICT, changes);
        says(Answer.VERSION_OUTDATED, takes(IF_MATCH));
        says(Answer.BODY_TOO_LARGE, hasBody);
        says(Answer.UNSUPPORTED, hasBody);
        says(Answer.RULE, changes);
        says(Answer.VERSION_MISSING, takes(IF_MATCH) && overwrites());
        says(Answer.TOO_MANY, true);
        says(Answer.AWAY, true);
        says(Answer.OTHER, true);
    }

    private void says(Answer answer, boolean applies) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // what the platform adds of itself describes no body
        operation.getResponses().removeAPIResponse(answer.key());
        if (applies) {
            operation.getResponses().addAPIResponse(answer.key(), answer.reference());
        }
    }

    private boolean overwrites() {
        return method == PUT || method == PATCH || said().contains("Needs If-Match");
    }

    /** Whether it is open to anybody, as its description says. */
    boolean isPublic() {
        return said().contains(WITHOUT_LOGIN);
    }

    boolean isList() {
        return method == GET && takes("limit") && takes("after");
    }

    boolean creates() {
        return operation.getResponses() != null && operation.getResponses().getAPIResponse("201") != null;
    }

    String verb() {
        if (method == GET) {
            return isList() ? "list" : "read";
        }
        if (method == POST) {
            return creates() ? "create" : "post";
        }
        return method == PUT ? "replace" : method == DELETE ? "delete" : "change";
    }

    private String said() {
        return String.valueOf(operation.getDescription());
    }

    private List<Parameter> known() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private boolean takes(String name) {
        return known().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    /** What an operation says that it takes is a field of the generated client, too. */
    private void header(String name, String description) {
        if (!takes(name)) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(false)
                    .description(description)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    /** What a client reads beside the body. */
    private void answers(String status, String name, String description) {
        var answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(status);
        if (answer != null) {
            answer.addHeader(name, Answer.header(description, SchemaType.STRING));
        }
    }
}

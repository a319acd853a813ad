package org.opendps.blocks.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every service's document says alike: requests go to the gateway, people log in at the identity provider, and
 * whatever goes wrong is problem+json.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ServiceDocument implements OASFilter {

    private static final String LOGIN = "login";
    private static final String PROBLEM = "Problem";
    private static final String IF_MATCH = "If-Match";
    private static final String ON_BEHALF_OF = "On-Behalf-Of";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url("/")));
        var issuer = ConfigProvider.getConfig().getValue("dps.login.url", String.class);
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(issuer + "/protocol/openid-connect/auth")
                .tokenUrl(issuer + "/protocol/openid-connect/token")
                .scopes(Map.of("openid", "who you are"));
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                LOGIN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
        components.addSchema(
                PROBLEM,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("RFC 9457 problem details")
                        .addProperty("type", text("/problems/ and the reason: what a program branches on"))
                        .addProperty("title", text("The reason in words"))
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("detail", text("What happened and what to do next"))
                        .addProperty("requestId", text("Tell us this when you ask for help")));
        document.setComponents(components);
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(LOGIN, List.of("openid")));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    /** A repeated POST is answered once, whatever it does. */
    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getPOST() != null) {
            header(
                    path.getPOST(),
                    "Idempotency-Key",
                    "Your name for this request: sent again with it, the stored answer is repeated. Kept for 24 hours");
        }
        if (path.getPUT() != null && path.getPUT().getParameters() != null) {
            path.getPUT().getParameters().stream()
                    .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .required(true)
                            .description("The ETag of what was read: nobody overwrites what they have not seen"));
        }
        if (path.getPUT() != null && path.getGET() != null) {
            answers(path.getGET(), "200", "ETag", "Which version it is: send it as If-Match when you change it");
        }
        return path;
    }

    /** What an operation says that it takes is a field of the generated client, too. */
    private static void header(Operation operation, String name, String description) {
        var known = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (known.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(false)
                    .description(description)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private static boolean takes(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    /** What a client reads beside the body. */
    private static void answers(Operation operation, String status, String name, String description) {
        var responses = operation.getResponses();
        var answer = responses == null ? null : responses.getAPIResponse(status);
        if (answer != null) {
            answer.addHeader(
                    name,
                    OASFactory.createHeader()
                            .description(description)
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (String.valueOf(operation.getDescription()).contains(ON_BEHALF_OF)) {
            header(operation, ON_BEHALF_OF, "The id of the provider for which a portal or a support officer acts");
        }
        var problem = OASFactory.createAPIResponse()
                .description("A problem: why not, and what to do")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        answers(operation, "201", "Location", "Where it can be read");
        if (takes(operation, "after")) {
            answers(operation, "200", "Link", "The page that follows, as rel=next");
        }
        if (operation.getResponses() != null) {
            operation.getResponses().addAPIResponse("default", problem);
        }
        return operation;
    }
}

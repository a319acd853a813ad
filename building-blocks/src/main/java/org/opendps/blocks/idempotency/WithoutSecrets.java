package org.opendps.blocks.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Writes an answer as it is kept: all of it but what is {@link ShownOnce}. */
class WithoutSecrets extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    static ObjectMapper like(ObjectMapper json) {
        return json.copy().setAnnotationIntrospector(new WithoutSecrets());
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return member.hasAnnotation(ShownOnce.class) || super.hasIgnoreMarker(member);
    }
}

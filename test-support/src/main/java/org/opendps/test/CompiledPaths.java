package org.opendps.test;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * REST Assured compiles the path of each {@code body("items.id", ...)} and {@code path("id")} anew, each time that it is
 * asked for. Here it is compiled once: most of what a test asks for has been asked for before.
 */
final class CompiledPaths extends DelegatingMetaClass {

    private static final int MOST = 1000;

    private final Map<String, Class<?>> compiled = Collections.synchronizedMap(new LinkedHashMap<>());

    private CompiledPaths() {
        super(GroovyShell.class);
        initialize();
    }

    static synchronized void install() {
        var registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClass(GroovyShell.class) instanceof CompiledPaths)) {
            registry.setMetaClass(GroovyShell.class, new CompiledPaths());
        }
    }

    @Override
    public @Nullable Object invokeMethod(Object receiver, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1 && receiver instanceof GroovyShell shell) {
            return InvokerHelper.createScript(compiled(String.valueOf(arguments[0])), shell.getContext())
                    .run();
        }
        return super.invokeMethod(receiver, method, arguments);
    }

    private Class<?> compiled(String path) {
        var known = compiled.get(path);
        if (known != null) {
            return known;
        }
        Class<? extends Script> made = new GroovyShell().parse(path).getClass();
        synchronized (compiled) {
            compiled.put(path, made);
            if (compiled.size() > MOST) {
                compiled.remove(compiled.keySet().iterator().next());
            }
        }
        return made;
    }
}

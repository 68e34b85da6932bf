package org.comptoir.trading.plugin;

import java.net.URL;
import java.net.URLClassLoader;

/// Sees the jar of one plug-in, the Java platform and the engine, and nothing else of the program.
final class PluginClassLoader extends URLClassLoader {
    PluginClassLoader(String name, URL jar) {
        super(name, new URL[] {jar}, new Engine());
    }

    private static final class Engine extends ClassLoader {
        private static final String PACKAGES = "org.comptoir.engine.";
        private final ClassLoader program = PluginClassLoader.class.getClassLoader();

        Engine() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(PACKAGES)) {
                return program.loadClass(name);
            }
            throw new ClassNotFoundException(
                    name + " is neither in the plug-in nor in the Java platform nor in the engine");
        }
    }
}

package org.comptoir.trading.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The jars of the folder of plug-ins, by name, and the commands of all that can be used.
public final class Plugins {
    private static final Logger log = LoggerFactory.getLogger(Plugins.class);

    private final List<Plugin> plugins;
    private final PolicyCommands commands;

    private Plugins(List<Plugin> plugins, PolicyCommands commands) {
        this.plugins = List.copyOf(plugins);
        this.commands = commands;
    }

    /// Loads every jar of the folder. One that is broken, or whose commands are there already, is
    /// reported and left out.
    static Plugins load(Path folder, Duration limit, Duration loading) {
        var loader = new PluginLoader(limit, loading);
        var plugins = new ArrayList<Plugin>();
        var commands = PolicyCommands.builtIn();
        for (var jar : jars(folder)) {
            var plugin = loader.load(jar);
            try {
                commands = commands.with(plugin.commands());
            } catch (IllegalArgumentException taken) {
                plugin.threads().ifPresent(PluginThreads::close);
                plugin =
                        Plugin.leftOut(
                                plugin.file(),
                                Problem.refused(
                                        "plugin-conflict",
                                        plugin.file().name(),
                                        String.valueOf(taken.getMessage())));
            }
            plugin.leftOut()
                    .ifPresent(why ->
                            log.warn("A plug-in is left out: {} {}", why.code(), why.arguments()));
            plugins.add(plugin);
        }
        return new Plugins(plugins, commands);
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            log.warn("The folder of plug-ins {} cannot be read", folder, unreadable);
            return List.of();
        }
    }

    public List<Plugin> list() {
        return plugins;
    }

    /// The engine's commands and those of the plug-ins.
    public PolicyCommands commands() {
        return commands;
    }
}

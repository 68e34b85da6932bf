package org.comptoir.trading.plugin;

import java.nio.file.Path;
import java.time.Duration;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The policy commands of this installation: the engine's own and those of its plug-ins.
@Configuration(proxyBeanMethods = false)
class PluginConfiguration {
    @Bean
    Plugins plugins(
            @Value("${comptoir.plugins}") Path folder,
            @Value("${comptoir.plugin-time-limit}") Duration limit,
            @Value("${comptoir.plugin-load-limit}") Duration loading) {
        return Plugins.load(folder, limit, loading);
    }

    @Bean
    PolicyCommands policyCommands(Plugins plugins) {
        return plugins.commands();
    }
}

package org.comptoir.trading;

import org.comptoir.engine.policy.PolicyCommands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The policy commands of this installation: the engine's own and those found as services.
@Configuration(proxyBeanMethods = false)
class TradingConfiguration {
    @Bean
    PolicyCommands policyCommands() {
        return PolicyCommands.load(TradingConfiguration.class.getClassLoader());
    }
}

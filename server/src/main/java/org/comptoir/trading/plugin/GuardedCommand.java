package org.comptoir.trading.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Stands before a command of a plug-in: what the command is was asked once, everything else it
/// does runs on the plug-in's own threads.
final class GuardedCommand implements InvocationHandler {
    private final PolicyCommand<?> target;
    private final PluginThreads threads;
    private final Facts facts;

    /// What does not change about a command.
    private record Facts(
            String code,
            String className,
            PolicyType type,
            String summary,
            Class<? extends Record> parameters) {}

    private GuardedCommand(PolicyCommand<?> target, PluginThreads threads, Facts facts) {
        this.target = target;
        this.threads = threads;
        this.facts = facts;
    }

    /// The command behind a guard; called on the plug-in's threads.
    static PolicyCommand<?> of(PolicyCommand<?> target, PluginThreads threads) {
        var facts =
                new Facts(
                        target.code(),
                        target.className(),
                        target.type(),
                        target.summary(),
                        target.parameters());
        return (PolicyCommand<?>)
                Proxy.newProxyInstance(
                        target.getClass().getClassLoader(),
                        interfaces(target.getClass()).toArray(Class<?>[]::new),
                        new GuardedCommand(target, threads, facts));
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        var interfaces = new LinkedHashSet<Class<?>>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (var implemented : one.getInterfaces()) {
                if (PolicyCommand.class.isAssignableFrom(implemented)) {
                    interfaces.add(implemented);
                }
            }
        }
        return interfaces;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "code" -> facts.code();
            case "className" -> facts.className();
            case "type" -> facts.type();
            case "summary" -> facts.summary();
            case "parameters" -> facts.parameters();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> isSame(proxy, arguments);
            case "toString" -> facts.type() + " " + facts.code();
            default -> guarded(method, arguments);
        };
    }

    /// One guard stands before one command: it equals itself only.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object proxy, Object @Nullable [] arguments) {
        return arguments != null && proxy == arguments[0];
    }

    private @Nullable Object guarded(Method method, Object @Nullable [] arguments) {
        var answer = threads.call(facts.code(), () -> call(method, arguments));
        if (answer.value() == null && method.getReturnType() != void.class) {
            throw Problem.refused("plugin-answers-nothing", facts.code(), method.getName());
        }
        return answer.value();
    }

    private record Answer(@Nullable Object value) {}

    private Answer call(Method method, Object @Nullable [] arguments) throws Exception {
        try {
            return new Answer(method.invoke(target, arguments));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}

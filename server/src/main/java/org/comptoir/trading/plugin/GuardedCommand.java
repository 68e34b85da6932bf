package org.comptoir.trading.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Stands before a command of a plug-in: what the command is was asked once, everything else it
/// does runs on the plug-in's own threads.
final class GuardedCommand implements InvocationHandler {
    private static final int LONGEST_LIST = 1000;

    private final PolicyCommand<?> target;
    private final PluginThreads threads;
    private final CommandFacts facts;

    private GuardedCommand(PolicyCommand<?> target, CommandFacts facts, PluginThreads threads) {
        this.target = target;
        this.threads = threads;
        this.facts = facts;
    }

    /// The command behind a guard.
    static PolicyCommand<?> of(PolicyCommand<?> target, CommandFacts facts, PluginThreads threads) {
        return (PolicyCommand<?>)
                Proxy.newProxyInstance(
                        target.getClass().getClassLoader(),
                        interfaces(target.getClass()).toArray(Class<?>[]::new),
                        new GuardedCommand(target, facts, threads));
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
            default -> isForContracts() ? guarded(method, arguments) : rehearsed(method, arguments);
        };
    }

    /// One guard stands before one command: it equals itself only.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object proxy, Object @Nullable [] arguments) {
        return arguments != null && proxy == arguments[0];
    }

    /// Whether it is asked while a contract is compiled, which no cart and no order waits for.
    private boolean isForContracts() {
        return facts.type().equals(PolicyType.PRICE) || facts.type().equals(PolicyType.PRODUCT_SET);
    }

    private @Nullable Object rehearsed(Method method, Object @Nullable [] arguments) {
        var given = arguments == null ? List.of() : List.of(arguments);
        return Rehearsals.answer(
                new Rehearsals.Question(this, method.getName(), given),
                () -> guarded(method, arguments));
    }

    private @Nullable Object guarded(Method method, Object @Nullable [] arguments) {
        var answer = threads.call(facts.code(), () -> call(method, arguments));
        if (answer.value() == null && method.getReturnType() != void.class) {
            throw Problem.refused("plugin-answers-nothing", facts.code(), method.getName());
        }
        return answer.value();
    }

    private record Answer(@Nullable Object value) {}

    /// A list of the plug-in's own making is read here, on its threads, and only so far.
    private @Nullable Object plain(Method method, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        var plain = new ArrayList<Object>();
        for (Object element : list) {
            if (element == null) {
                throw Problem.refused("plugin-answers-nothing", facts.code(), method.getName());
            }
            if (plain.size() == LONGEST_LIST) {
                throw Problem.refused(
                        "plugin-answers-too-much", facts.code(), method.getName(), LONGEST_LIST);
            }
            plain.add(element);
        }
        return List.copyOf(plain);
    }

    private Answer call(Method method, Object @Nullable [] arguments) throws Exception {
        try {
            return new Answer(plain(method, method.invoke(target, arguments)));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}

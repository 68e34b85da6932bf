package org.comptoir.engine.policy;

/// What a business policy does, written in Java; implement the sub-interface of the policy's type.
///
/// A command is a plain class without state: one instance serves every policy that names it. Its
/// parameters are a record, whose components are the fields an account manager fills in and whose
/// constructor is their validation. A command from outside is registered as a service of this
/// interface in `META-INF/services`; one whose type is none of the ten adds that type.
public interface PolicyCommand<P extends Record> {

    /// The stable name by which policies refer to the command, unique in its type, such as
    /// `flat-free-above`.
    String code();

    /// The record that `Parameters.bind` fills.
    Class<P> parameters();

    /// The type of policy that may name this command; fixed by each sub-interface.
    PolicyType type();

    /// What the command does, in a sentence for whoever chooses one.
    default String summary() {
        return "";
    }

    /// The other name by which policies may call the command.
    default String className() {
        return getClass().getName();
    }

    /// Throws `InvalidParameters` where the command could not use them.
    default void check(Parameters written) {
        written.bind(parameters());
    }
}

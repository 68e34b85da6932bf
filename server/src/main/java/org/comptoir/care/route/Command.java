package org.comptoir.care.route;

import java.util.Optional;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// What a person does with a conversation.
public sealed interface Command {
    /// Takes the conversation that is offered or handed to him.
    record Accept(UserId agent) implements Command {}

    /// Does not take it.
    record Refuse(UserId agent) implements Command {}

    /// Takes a conversation out of a queue by hand.
    record Pick(UserId agent) implements Command {}

    /// Takes the conversation that a shopper begins because he was invited.
    record Invite(UserId agent) implements Command {}

    /// A supervisor takes a conversation, whosever it is.
    record TakeOver(UserId supervisor) implements Command {}

    /// Hands a conversation to a colleague.
    record TransferToAgent(UserId owner, UserId colleague) implements Command {}

    /// Hands a conversation to another queue.
    record TransferToQueue(UserId owner, QueueId queue) implements Command {}

    /// Takes back a transfer that nobody has accepted yet.
    record Keep(UserId owner) implements Command {}

    /// Asks a colleague for advice, whom the shopper never sees.
    record Consult(UserId owner, UserId colleague) implements Command {}

    /// Puts a conversation back into its queue.
    record Requeue(UserId owner) implements Command {}

    /// Closes a conversation.
    record End(UserId owner) implements Command {}

    /// The shopper goes.
    record Leave() implements Command {}

    /// Whose room and presence the answer depends on.
    default Optional<UserId> candidate() {
        return switch (this) {
            case Pick it -> Optional.of(it.agent);
            case Invite it -> Optional.of(it.agent);
            case TakeOver it -> Optional.of(it.supervisor);
            case TransferToAgent it -> Optional.of(it.colleague);
            case Consult it -> Optional.of(it.colleague);
            case Accept _, Refuse _, TransferToQueue _, Keep _, Requeue _, End _, Leave _ ->
                    Optional.empty();
        };
    }
}

#include "cli/commands.h"

#include "cli/bulkspanscommand.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class BulkRelabelCommand : public BulkSpansCommand
{
    Q_DECLARE_TR_FUNCTIONS(BulkRelabelCommand)
public:
    QString name() const override { return u"bulk relabel"_s; }

    QString summary() const override { return tr("Give spans that a query finds another label"); }

    void declare(Options &options) override
    {
        BulkSpansCommand::declare(options);
        options.value(u"--label"_s, u"LAYER/LABEL"_s, m_label, tr("Their new label"),
                      Options::Presence::Required);
    }

protected:
    Result<BulkAction> action(Store &store) const override
    {
        return labelFrom(store, m_label).transform([](const auto &label) -> BulkAction {
            return BulkRelabel{label.first, label.second};
        });
    }

    QString summaryOf() const override { return tr("Relabel to %1: %2").arg(m_label, u"%1"_s); }

private:
    QString m_label;
};

class BulkDeleteCommand : public BulkSpansCommand
{
    Q_DECLARE_TR_FUNCTIONS(BulkDeleteCommand)
public:
    QString name() const override { return u"bulk delete"_s; }

    QString summary() const override { return tr("Delete spans that a query finds, with their relations"); }

protected:
    Result<BulkAction> action(Store &) const override { return BulkDelete(); }

    QString summaryOf() const override { return tr("Delete: %1"); }
};

class BulkSetCommand : public BulkSpansCommand
{
    Q_DECLARE_TR_FUNCTIONS(BulkSetCommand)
public:
    QString name() const override { return u"bulk set"_s; }

    QString summary() const override { return tr("Set or clear an attribute of spans that a query finds"); }

    void declare(Options &options) override
    {
        BulkSpansCommand::declare(options);
        options.value(u"--attr"_s, u"NAME=VALUE"_s, m_attribute, tr("What to set; NAME= clears it"),
                      Options::Presence::Required);
    }

protected:
    Result<BulkAction> action(Store &store) const override
    {
        return attributeFrom(store, {}, m_attribute).transform([](BulkAttribute attribute) -> BulkAction {
            return attribute;
        });
    }

    QString summaryOf() const override { return tr("Set %1: %2").arg(m_attribute, u"%1"_s); }

private:
    QString m_attribute;
};

} // namespace

std::unique_ptr<Command> makeBulkRelabelCommand()
{
    return std::make_unique<BulkRelabelCommand>();
}

std::unique_ptr<Command> makeBulkDeleteCommand()
{
    return std::make_unique<BulkDeleteCommand>();
}

std::unique_ptr<Command> makeBulkSetCommand()
{
    return std::make_unique<BulkSetCommand>();
}

} // namespace Galley::Cli

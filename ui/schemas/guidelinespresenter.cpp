#include "schemas/guidelinespresenter.h"

#include "project/project.h"
#include "team/rights.h"

namespace Galley {

namespace {

constexpr int MostExamples = 6;

struct Read
{
    Result<Guidelines> guidelines;
    Result<QList<GuidelineExample>> examples;
};

} // namespace

GuidelinesPresenter::GuidelinesPresenter(Project &project, GuidelinesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_panel(panel)
{
    connect(&panel, &GuidelinesPanel::chosen, this, &GuidelinesPresenter::read);
    connect(&panel, &GuidelinesPanel::saveRequested, this, &GuidelinesPresenter::save);
    connect(&panel, &GuidelinesPanel::removeExampleRequested, this,
            [this](const LabelRef &of, const GuidelineExample &example) {
                choose(of, example.externalId, example.place, false);
            });
    panel.setReadOnlyReason(project.facts().readOnlyReason);
    panel.setSchemas(project.facts().schemas);
}

GuidelinesPresenter::~GuidelinesPresenter()
{
    m_panel.setSchemas({});
}

// While work is blind, of the annotator's own marks.
void GuidelinesPresenter::read(const LabelRef &of)
{
    const ProjectFacts &facts = m_project.facts();
    const QString owner = facts.rights.blindReason.isEmpty() ? QString() : facts.annotator.name;
    m_project.reader().run(
        this,
        [of, owner](StoreThread::StorePointer &store) {
            return Read{guidelines(*store, of), guidelineExamples(*store, of, MostExamples, owner)};
        },
        [this, of](const Read &read) {
            if (read.guidelines && read.examples)
                m_panel.showGuidelines(of, *read.guidelines, *read.examples);
            else
                m_panel.showProblem(read.guidelines ? read.examples.error().message
                                                    : read.guidelines.error().message);
        });
}

void GuidelinesPresenter::save(const LabelRef &of, const QString &text)
{
    change(of, [of, text](Store &store) { return putGuidelines(store, of, text); });
}

void GuidelinesPresenter::choose(const LabelRef &of, const QString &externalId, Range place, bool chosen)
{
    change(of, [=](Store &store) { return chooseExample(store, of, externalId, place, chosen); });
}

void GuidelinesPresenter::change(const LabelRef &of, const Change &change)
{
    auto outcome = std::make_shared<Result<void>>();
    const bool taken = m_project.outbox().run(
        [change, outcome, by = m_project.facts().annotator.name](Store &store) {
            *outcome = checkRight(store, by, Right::Manage).and_then([&] { return change(store); });
        },
        this,
        [this, outcome, of] {
            m_panel.showProblem(*outcome ? QString() : outcome->error().message);
            if (*outcome)
                read(of);
        });
    if (!taken)
        m_panel.showProblem(m_project.facts().readOnlyReason);
}

} // namespace Galley

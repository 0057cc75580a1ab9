#pragma once

#include "schemas/guidelinespanel.h"

#include <QObject>

namespace Galley {

class Project;

// Reads guidelines and their examples, and has the writer keep what is written. Lives as long as the project
// is open.
class GuidelinesPresenter : public QObject
{
    Q_OBJECT
public:
    GuidelinesPresenter(Project &project, GuidelinesPanel &panel, QObject *parent = nullptr);
    ~GuidelinesPresenter() override;

    void read(const LabelRef &of);
    // As an example of what the panel shows, or (chosen false) no longer.
    void choose(const LabelRef &of, const QString &externalId, Range place, bool chosen);

private:
    using Change = std::function<Result<void>(Store &store)>;

    void save(const LabelRef &of, const QString &text);
    void change(const LabelRef &of, const Change &change);

    Project &m_project;
    GuidelinesPanel &m_panel;
};

} // namespace Galley

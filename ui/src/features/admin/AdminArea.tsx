import i18next from 'i18next';
import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { AdminFrame } from './AdminFrame';
import { NoSuchPage } from './parts/NoSuchPage';
import { fetchWords } from './words';

const OverviewPage = lazy(() => import('./overview/OverviewPage'));
const ProvidersPage = lazy(() => import('./ai/ProvidersPage'));
const PricesPage = lazy(() => import('./ai/PricesPage'));
const RoutingPage = lazy(() => import('./ai/RoutingPage'));
const ModelTestPage = lazy(() => import('./ai/ModelTestPage'));
const DecisionsPage = lazy(() => import('./ai/DecisionsPage'));
const RequestsPage = lazy(() => import('./requests/RequestsPage'));
const RequestPage = lazy(() => import('./requests/RequestPage'));
const CostsPage = lazy(() => import('./costs/CostsPage'));
const BudgetsPage = lazy(() => import('./costs/BudgetsPage'));
const BillPage = lazy(() => import('./costs/BillPage'));
const UsersPage = lazy(() => import('./users/UsersPage'));
const WishesPage = lazy(() => import('./users/WishesPage'));
const UserPage = lazy(() => import('./users/UserPage'));
const StreamsPage = lazy(() => import('./audit/StreamsPage'));
const TrailPage = lazy(() => import('./audit/TrailPage'));
const CorrelationPage = lazy(() => import('./audit/CorrelationPage'));
const ActionsPage = lazy(() => import('./audit/ActionsPage'));
const ChainPage = lazy(() => import('./audit/ChainPage'));
const SystemPage = lazy(() => import('./system/SystemPage'));
const ProcessorsPage = lazy(() => import('./system/ProcessorsPage'));
const DeadLettersPage = lazy(() => import('./system/DeadLettersPage'));

// Words that cannot be fetched must not keep anybody out: English comes with this file.
await fetchWords(i18next.language).catch(() => undefined);

/** Everything only administrators see, fetched when the first of it is opened. */
export default function AdminArea() {
  return (
    <Routes>
      <Route element={<AdminFrame />}>
        <Route index element={<OverviewPage />} />
        <Route path="ai" element={<ProvidersPage />} />
        <Route path="ai/prices" element={<PricesPage />} />
        <Route path="ai/routing" element={<RoutingPage />} />
        <Route path="ai/test" element={<ModelTestPage />} />
        <Route path="ai/decisions" element={<DecisionsPage />} />
        <Route path="ai/requests" element={<RequestsPage />} />
        <Route path="ai/requests/:id" element={<RequestPage />} />
        <Route path="costs" element={<CostsPage />} />
        <Route path="costs/budgets" element={<BudgetsPage />} />
        <Route path="costs/bill" element={<BillPage />} />
        <Route path="users" element={<UsersPage />} />
        <Route path="users/wishes" element={<WishesPage />} />
        <Route path="users/:id" element={<UserPage />} />
        <Route path="audit" element={<StreamsPage />} />
        <Route path="audit/streams/:id" element={<TrailPage />} />
        <Route path="audit/requests/:id" element={<CorrelationPage />} />
        <Route path="audit/actions" element={<ActionsPage />} />
        <Route path="audit/chain" element={<ChainPage />} />
        <Route path="system" element={<SystemPage />} />
        <Route path="system/models" element={<ProcessorsPage />} />
        <Route path="system/dead-letters" element={<DeadLettersPage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  );
}
